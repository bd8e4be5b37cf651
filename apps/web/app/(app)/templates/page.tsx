import { Suspense } from 'react';
import { TemplatesList } from '../../../features/templates/templates-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.templates');

export default function TemplatesPage() {
  return (
    <PageWords areas={['templates', 'kinds']}>
      <Suspense>
        <TemplatesList />
      </Suspense>
    </PageWords>
  );
}
