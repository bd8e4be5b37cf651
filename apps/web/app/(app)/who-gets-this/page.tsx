import { Suspense } from 'react';
import { WhoPage } from '../../../features/who-gets-this/who-page.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.who');

export default function WhoGetsThisPage() {
  return (
    <PageWords areas={['who', 'kinds']}>
      <Suspense>
        <WhoPage />
      </Suspense>
    </PageWords>
  );
}
