import { CalendarPage } from '../../../../features/calendars/calendar-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('calendars.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['calendars']}>
      <CalendarPage id={id} />
    </PageWords>
  );
}
