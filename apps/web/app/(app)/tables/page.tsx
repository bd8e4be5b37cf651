import { Suspense } from 'react';
import { TablesList } from '../../../features/tables/tables-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.tables');

export default function TablesPage() {
  return (
    <PageWords areas={['tables', 'kinds']}>
      <Suspense>
        <TablesList />
      </Suspense>
    </PageWords>
  );
}
