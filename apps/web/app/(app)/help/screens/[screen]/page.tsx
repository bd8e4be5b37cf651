import { ScreenPage } from '../../../../../features/help/screen-page.tsx';
import { pageTitle } from '../../../../../features/words/page-title.ts';
import { PageWords } from '../../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.help');

export default async function Page({ params }: { params: Promise<{ screen: string }> }) {
  const { screen } = await params;
  return (
    <PageWords areas={['help']}>
      <ScreenPage screen={screen} />
    </PageWords>
  );
}
