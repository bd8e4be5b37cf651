import { ImportPage } from '../../../../../features/contacts/imports/import-page.tsx';
import { pageTitle } from '../../../../../features/words/page-title.ts';
import { PageWords } from '../../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('imports.one');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['contacts', 'imports']}>
      <ImportPage id={id} />
    </PageWords>
  );
}
