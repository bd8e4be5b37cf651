import { TemplatePage } from '../../../../features/templates/template-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('templates.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['templates', 'contacts', 'form', 'kinds']}>
      <TemplatePage id={id} />
    </PageWords>
  );
}
