import { Suspense } from 'react';
import { ImportsPage } from '../../../../features/contacts/imports/imports-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('imports.title');

export default function Page() {
  return (
    <PageWords areas={['contacts', 'imports', 'lists']}>
      <Suspense>
        <ImportsPage />
      </Suspense>
    </PageWords>
  );
}
