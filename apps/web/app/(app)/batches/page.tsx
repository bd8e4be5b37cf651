import { Suspense } from 'react';
import { BatchesList } from '../../../features/batches/batches-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('batches.title');

export default function BatchesPage() {
  return (
    <PageWords areas={['batches', 'messages']}>
      <Suspense>
        <BatchesList />
      </Suspense>
    </PageWords>
  );
}
