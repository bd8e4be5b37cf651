import { FunctionsPage } from '../../../../features/help/functions-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('functions.page.title');

export default function Page() {
  return (
    <PageWords areas={['help', 'functions', 'expression']}>
      <FunctionsPage />
    </PageWords>
  );
}
