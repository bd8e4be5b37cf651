import { StepsPage } from '../../../../features/help/steps-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('help.step.all');

export default function Page() {
  return (
    <PageWords areas={['help', 'nodes', 'node-help', 'panels', 'steps']}>
      <StepsPage />
    </PageWords>
  );
}
