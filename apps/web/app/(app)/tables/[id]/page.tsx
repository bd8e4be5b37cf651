import { TablePage } from '../../../../features/tables/table-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('tables.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['tables', 'kinds', 'form']}>
      <TablePage id={id} />
    </PageWords>
  );
}
