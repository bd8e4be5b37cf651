import { Suspense } from 'react';
import { RunsList } from '../../../features/runs/runs-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.runs');

export default function RunsPage() {
  return (
    <PageWords areas={['runs']}>
      <Suspense>
        <RunsList />
      </Suspense>
    </PageWords>
  );
}
