import { Suspense } from 'react';
import { BatchPage } from '../../../../features/batches/batch-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('batches.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['batches', 'messages']}>
      <Suspense>
        <BatchPage id={id} />
      </Suspense>
    </PageWords>
  );
}
