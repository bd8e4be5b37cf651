import { Suspense } from 'react';
import { CalendarsList } from '../../../features/calendars/calendars-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.calendars');

export default function CalendarsPage() {
  return (
    <PageWords areas={['calendars']}>
      <Suspense>
        <CalendarsList />
      </Suspense>
    </PageWords>
  );
}
