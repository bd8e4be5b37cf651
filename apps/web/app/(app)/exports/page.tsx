import { Suspense } from 'react';
import { ExportsPage } from '../../../features/exports/exports-page.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('exports.page.title');

export default function Page() {
  return (
    <PageWords areas={['exports', 'lists']}>
      <Suspense>
        <ExportsPage />
      </Suspense>
    </PageWords>
  );
}
