'use client';
import type { Table } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, type Column, DataTable, EmptyState, loadable, rowLinkClass, useFormat, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { ArchivedSwitch } from '../one/archived-switch.tsx';
import { PlaceHead } from '../one/place-head.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useCreateTable, useTables } from './table-queries.ts';

const NameDialog = loadable(() => import('../one/name-dialog.tsx'));

/** The tables of the account, newest first. */
export function TablesList() {
  const t = useWords();
  const router = useRouter();
  const me = useMe().data;
  const query = useListQuery(['search', 'archived']);
  const { search, archived } = query.values;
  const tables = useTables({
    ...(search === '' ? {} : { search }),
    ...(query.before === undefined ? {} : { before: query.before }),
    ...(archived === '' ? {} : { archived: true }),
  });
  const create = useCreateTable();
  const [isMaking, setMaking] = useState(false);
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const first = t('tables.firstColumn');
  return (
    <ListPage>
      <PlaceHead title={t('shell.nav.tables')} help={t('tables.help')}>
        <ArchivedSwitch isArchived={archived !== ''} onChange={(is) => set({ archived: is ? '1' : '' })} />
        {me !== undefined && may(me.role, 'table.edit') ? (
          <Button look="primary" onClick={() => setMaking(true)}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('tables.new')}
          </Button>
        ) : null}
      </PlaceHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('tables.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="tables"
        page={tables}
        query={query}
        empty={<EmptyState title={t('tables.empty.title')} help={t('tables.empty.help')} />}
      >
        {(rows) => <TableOfTables tables={rows} />}
      </ListBody>
      {isMaking ? (
        <NameDialog
          title={t('tables.new')}
          act={t('tables.make')}
          save={(name) =>
            create
              .mutateAsync({ name, columns: [{ title: first, type: 'text' }], keyColumn: first })
              .then(({ id }) => router.push(`/tables/${id}`))
          }
          onClose={() => setMaking(false)}
        />
      ) : null}
    </ListPage>
  );
}

function TableOfTables({ tables }: { tables: readonly Table[] }) {
  const t = useWords();
  const f = useFormat();
  const titles = (table: Table): string => f.list(table.columns.slice(0, 6).map(({ title }) => title));
  const columns: Column<Table>[] = [
    { id: 'name', head: t('common.name'), cell: (table) => <Name table={table} /> },
    { id: 'rows', head: t('tables.head.rows'), right: true, className: 'w-32', cell: ({ rowCount }) => f.number(rowCount) },
    { id: 'columns', head: t('tables.head.columns'), className: 'w-96 small:hidden', cell: titles },
    { id: 'changed', head: t('tables.head.changed'), right: true, className: 'w-32', cell: ({ updatedAt }) => <TimeAgo at={updatedAt} /> },
  ];
  return (
    <DataTable
      label={t('shell.nav.tables')}
      columns={columns}
      rows={tables}
      keyOf={(table) => table.id}
      phoneItem={(table) => (
        <span className="grid gap-0.5">
          <Name table={table} />
          <span className="text-sm text-muted">{t('tables.rows', { count: table.rowCount })}</span>
          <span className="text-sm text-muted">{titles(table)}</span>
        </span>
      )}
    />
  );
}

const Name = ({ table }: { table: Table }) => (
  <Link href={`/tables/${table.id}`} className={`${rowLinkClass} break-words`}>
    {table.name}
  </Link>
);
