import { RunPage } from '../../../../features/run/run-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('runs.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['run', 'runs', 'messages', 'batches', 'canvas', 'nodes', 'steps', 'values']}>
      <RunPage id={id} />
    </PageWords>
  );
}
