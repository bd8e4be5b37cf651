import type { Metadata } from 'next';
import { Suspense } from 'react';
import { WorkflowsList } from '../../../features/workflows/workflows-list.tsx';

export const metadata: Metadata = { title: 'Workflows' };

export default function WorkflowsPage() {
  return (
    <Suspense>
      <WorkflowsList />
    </Suspense>
  );
}
