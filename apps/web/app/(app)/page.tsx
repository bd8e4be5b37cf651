import { HomePage } from '../../features/home/home-page.tsx';
import { pageTitle } from '../../features/words/page-title.ts';
import { PageWords } from '../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.home');

export default function Page() {
  return (
    <PageWords areas={['home', 'runs']}>
      <HomePage />
    </PageWords>
  );
}
