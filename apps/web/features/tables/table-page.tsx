'use client';
import type { TableDetail } from '@signalbox/contract';
import { may, type TableColumn } from '@signalbox/domain';
import { Button, Dialog, EmptyState, loadable, notify, SkeletonRows, useWords } from '@signalbox/ui';
import { Columns3, Download, FileUp, Pencil, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useListQuery } from '../lists/use-list-query.ts';
import { ArchiveMenu, menuIcon } from '../one/archive-menu.tsx';
import { OneBody } from '../one/one-body.tsx';
import { PlaceHead } from '../one/place-head.tsx';
import { UsedBy } from '../one/used-by.tsx';
import { useMe } from '../shell/me-queries.ts';
import { RowFilter } from './row-filter.tsx';
import { useChangeTable, useDeleteTable, useTable } from './table-queries.ts';

const NameDialog = loadable(() => import('../one/name-dialog.tsx'));
const ColumnsSheet = loadable(() => import('./columns-sheet.tsx'));
const FillSheet = loadable(() => import('./fill-sheet.tsx'));
const ExportDialog = loadable(() => import('../exports/export-dialog.tsx'));
const TableGrid = loadable(
  () => import('./grid/table-grid.tsx'),
  () => <SkeletonRows rows={7} />,
);

/** One table: its rows as a spreadsheet has them, its columns, files in and out, and who names it. */
export function TablePage({ id }: { id: string }) {
  const t = useWords();
  const words = {
    ...{ loading: t('tables.one.loading'), unread: t('tables.one.unread'), all: t('tables.one.all') },
    ...{ missing: t('tables.one.missing'), missingWhy: t('tables.one.missingWhy') },
  };
  return (
    <OneBody of={useTable(id)} words={words} href="/tables">
      {(one) => <Loaded one={one} />}
    </OneBody>
  );
}

type Open = 'name' | 'columns' | 'fill' | 'export' | 'delete' | null;

function Loaded({ one }: { one: TableDetail }) {
  const t = useWords();
  const me = useMe().data;
  const change = useChangeTable(one.id);
  const [open, setOpen] = useState<Open>(null);
  const { values, set, clear, isFiltered } = useListQuery(['search', 'where', 'sort', 'order']);
  const { search, where, sort, order } = values;
  const query = useMemo(
    () => ({
      ...(search === '' ? {} : { search }),
      ...(where === '' ? {} : { where }),
      ...(sort === '' ? {} : { sort, order: order === 'down' ? ('down' as const) : ('up' as const) }),
    }),
    [search, where, sort, order],
  );
  const onSort = ({ key }: TableColumn) =>
    set(sort !== key ? { sort: key, order: 'up' } : order === 'up' ? { sort: key, order: 'down' } : { sort: '', order: '' });
  const mayEdit = me !== undefined && may(me.role, 'table.edit');
  const close = () => setOpen(null);
  return (
    <div className="flex min-h-0 grow flex-col phone:min-h-full phone:grow-0">
      <PlaceHead up={{ href: '/tables', title: t('shell.nav.tables') }} title={one.name} archived={one.archived}>
        {mayEdit && !one.archived ? (
          <>
            <Button onClick={() => setOpen('columns')}>
              <Columns3 size={18} strokeWidth={1.8} aria-hidden />
              {t('tables.columns.title')}
            </Button>
            <Button onClick={() => setOpen('fill')}>
              <FileUp size={18} strokeWidth={1.8} aria-hidden />
              {t('tables.fill.title')}
            </Button>
          </>
        ) : null}
        <Button onClick={() => setOpen('export')}>
          <Download size={18} strokeWidth={1.8} aria-hidden />
          {t('lists.export.title')}
        </Button>
        {mayEdit ? <Acts one={one} onOpen={setOpen} /> : null}
      </PlaceHead>
      <UsedBy uses={one.uses} />
      <RowFilter table={one} search={search} where={where} set={set} onClear={isFiltered ? clear : null} />
      {one.columns.length === 0 ? (
        <EmptyState title={t('tables.columns.none')} help={t('tables.columns.noneHelp')} />
      ) : (
        // With other columns, or filled from a file, it is read anew.
        <TableGrid
          key={`${JSON.stringify(query)} ${one.revision}`}
          table={one}
          query={query}
          mayEdit={mayEdit && !one.archived}
          onSort={onSort}
        />
      )}
      {open === 'name' ? (
        <NameDialog
          title={t('common.rename')}
          act={t('common.saveName')}
          name={one.name}
          save={(name) => change.mutateAsync({ revision: one.revision, name })}
          onClose={close}
        />
      ) : null}
      {open === 'columns' ? <ColumnsSheet one={one} onClose={close} /> : null}
      {open === 'fill' ? <FillSheet one={one} onClose={close} /> : null}
      {open === 'export' ? <ExportDialog of="table" table={one.id} onClose={close} /> : null}
      {open === 'delete' ? <DeleteIt one={one} onClose={close} /> : null}
    </div>
  );
}

function Acts({ one, onOpen }: { one: TableDetail; onOpen: (what: Open) => void }) {
  const t = useWords();
  const change = useChangeTable(one.id);
  const used = one.uses.length > 0 ? { disabledReason: t('common.isUsed') } : {};
  return (
    <ArchiveMenu
      label={t('tables.one.more')}
      archived={one.archived}
      {...used}
      done={t('tables.one.archived')}
      put={(archived, revision = one.revision) => change.mutateAsync({ revision, archived }).then((next) => next.revision)}
      items={[
        { label: t('common.rename'), icon: <Pencil {...menuIcon} />, onSelect: () => onOpen('name') },
        { label: t('common.delete'), icon: <Trash2 {...menuIcon} />, ...used, onSelect: () => onOpen('delete') },
      ]}
    />
  );
}

function DeleteIt({ one, onClose }: { one: TableDetail; onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const remove = useDeleteTable(one.id);
  const submit = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        router.push('/tables');
        notify({ text: t('tables.one.deleted', { name: one.name }) });
      },
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('tables.one.deleteTitle', { name: one.name })}
      help={t('tables.one.deleteHelp', { count: one.rowCount })}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" busy={remove.isPending} onClick={submit}>
            {t('tables.one.deleteName', { name: one.name })}
          </Button>
        </>
      }
    >
      {remove.error ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, remove.error).detail}
        </p>
      ) : null}
    </Dialog>
  );
}
