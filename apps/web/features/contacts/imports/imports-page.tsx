'use client';
import type { ImportSummary } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { type Column, DataTable, EmptyState, PageHead, rowLinkClass, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { ListBody } from '../../lists/list-body.tsx';
import { ListPage } from '../../lists/list-page.tsx';
import { TimeAgo } from '../../lists/time-ago.tsx';
import { useListQuery } from '../../lists/use-list-query.ts';
import { useMe } from '../../shell/me-queries.ts';
import { useImports } from './import-queries.ts';
import { ImportState } from './import-state.tsx';
import { Upload } from './upload.tsx';

/** Where an import begins, and those that there were. */
export function ImportsPage() {
  const t = useWords();
  const me = useMe().data;
  const query = useListQuery([]);
  const imports = useImports(query.before === undefined ? {} : { before: query.before });
  const head = (
    <PageHead
      crumb={
        <Link href="/contacts" className="text-accent-text underline">
          {t('shell.nav.contacts')}
        </Link>
      }
      title={t('imports.title')}
      help={t('imports.help')}
    />
  );
  if (me !== undefined && !may(me.role, 'contact.edit'))
    return (
      <ListPage>
        {head}
        <EmptyState title={t('imports.notYours')} />
      </ListPage>
    );
  return (
    <ListPage>
      {head}
      <Upload />
      <ListBody
        area="imports"
        page={imports}
        query={query}
        empty={<EmptyState title={t('imports.empty.title')} help={t('imports.empty.help')} />}
      >
        {(rows) => <ImportTable imports={rows} />}
      </ListBody>
    </ListPage>
  );
}

function ImportTable({ imports }: { imports: readonly ImportSummary[] }) {
  const t = useWords();
  const f = useFormat();
  const result = ({ counts: { added, changed, failed } }: ImportSummary) => t('imports.result', { added, changed, failed });
  const columns: Column<ImportSummary>[] = [
    { id: 'state', head: t('imports.col.state'), className: 'w-44', cell: (one) => <ImportState state={one.state} /> },
    { id: 'file', head: t('imports.col.file'), cell: (one) => <Name one={one} /> },
    { id: 'rows', head: t('imports.col.rows'), right: true, cell: ({ counts }) => f.number(counts.rows) },
    { id: 'result', head: t('imports.col.result'), className: 'small:hidden', cell: result },
    { id: 'by', head: t('imports.col.by'), className: 'small:hidden', cell: ({ by }) => by },
    { id: 'when', head: t('imports.col.when'), right: true, cell: ({ at }) => <TimeAgo at={at} /> },
  ];
  return (
    <DataTable
      label={t('imports.past')}
      columns={columns}
      rows={imports}
      keyOf={({ id }) => id}
      phoneItem={(one) => (
        <>
          <span className="flex items-center gap-3">
            <span className="min-w-0 grow">
              <Name one={one} />
            </span>
            <TimeAgo at={one.at} />
          </span>
          <ImportState state={one.state} />
          <span className="text-sm text-muted">{result(one)}</span>
        </>
      )}
    />
  );
}

const Name = ({ one: { id, name } }: { one: ImportSummary }) => (
  <Link href={`/contacts/imports/${id}`} className={`${rowLinkClass} wrap-anywhere`}>
    {name}
  </Link>
);
