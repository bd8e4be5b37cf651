import { HelpPage } from '../../../features/help/help-page.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.help');

export default function Page() {
  return (
    <PageWords areas={['help']}>
      <HelpPage />
    </PageWords>
  );
}
