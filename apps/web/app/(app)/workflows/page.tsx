import { Suspense } from 'react';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';
import { WorkflowsList } from '../../../features/workflows/workflows-list.tsx';

export const generateMetadata = pageTitle('shell.nav.workflows');

export default function WorkflowsPage() {
  return (
    <PageWords areas={['workflows', 'tasks']}>
      <Suspense>
        <WorkflowsList />
      </Suspense>
    </PageWords>
  );
}
