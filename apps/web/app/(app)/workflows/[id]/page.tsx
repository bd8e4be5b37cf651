import { BuilderPage } from '../../../../features/builder/builder-page.tsx';
import { readEarly } from '../../../../features/client/read-early.ts';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('common.workflow');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  readEarly(`/workflows/${encodeURIComponent(id)}`);
  return (
    <PageWords
      areas={[
        'answers',
        'builder',
        'tasks',
        'workflows',
        'canvas',
        'editing',
        'expression',
        'fixes',
        'conditions',
        'form',
        'functions',
        'help',
        'issues',
        'kinds',
        'node-help',
        'nodes',
        'panels',
        'phone',
        'reasons',
        'run',
        'runs',
        'states',
        'steps',
        'test-run',
        'testing',
        'values',
        'versions',
        'who',
      ]}
    >
      <BuilderPage id={id} />
    </PageWords>
  );
}
