import { TryItPage } from '../../../features/try-it/try-it-page.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.tryIt');

export default function Page() {
  return (
    <PageWords areas={['try-it', 'phone', 'run', 'runs', 'canvas', 'nodes', 'steps', 'values']}>
      <TryItPage />
    </PageWords>
  );
}
