import { StepPage } from '../../../../../features/help/step-page.tsx';
import { pageTitle } from '../../../../../features/words/page-title.ts';
import { PageWords } from '../../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('help.step.all');

export default async function Page({ params }: { params: Promise<{ type: string }> }) {
  const { type } = await params;
  return (
    <PageWords areas={['help', 'nodes', 'node-help', 'values', 'form', 'expression', 'steps', 'kinds', 'reasons', 'issues', 'fixes']}>
      <StepPage type={type} />
    </PageWords>
  );
}
