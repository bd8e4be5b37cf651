'use client';
import type { Export } from '@signalbox/contract';
import {
  Chip,
  type Column,
  DataTable,
  EmptyState,
  IconButton,
  notify,
  PageHead,
  rowLinkClass,
  type Shape,
  type Tone,
  useFormat,
  useWords,
} from '@signalbox/ui';
import { CircleStop, Trash2 } from 'lucide-react';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { exportFile, useEndExport, useExports } from './export-queries.ts';

/** Who exported what: files that can be fetched, and that there were others. */
export function ExportsPage() {
  const t = useWords();
  const query = useListQuery([]);
  const exports = useExports(query.before === undefined ? {} : { before: query.before });
  return (
    <ListPage>
      <PageHead title={t('exports.page.title')} help={t('exports.page.help')} />
      <ListBody
        area="exports"
        page={exports}
        query={query}
        empty={<EmptyState title={t('exports.empty.title')} help={t('exports.empty.help')} />}
      >
        {(rows) => <ExportTable exports={rows} />}
      </ListBody>
    </ListPage>
  );
}

function ExportTable({ exports }: { exports: readonly Export[] }) {
  const t = useWords();
  const f = useFormat();
  const columns: Column<Export>[] = [
    { id: 'state', head: t('common.state'), className: 'w-44', cell: (one) => <State one={one} /> },
    { id: 'file', head: t('exports.col.file'), cell: (one) => <Name one={one} /> },
    { id: 'rows', head: t('exports.col.rows'), right: true, cell: ({ rows }) => f.number(rows) },
    { id: 'size', head: t('exports.col.size'), right: true, className: 'small:hidden', cell: ({ sizeBytes }) => f.size(sizeBytes) },
    { id: 'by', head: t('exports.col.by'), className: 'small:hidden', cell: ({ by }) => by },
    { id: 'fetched', head: t('exports.col.fetched'), right: true, className: 'small:hidden', cell: ({ fetched }) => f.number(fetched) },
    { id: 'when', head: t('exports.col.when'), right: true, cell: ({ at }) => <TimeAgo at={at} /> },
    { id: 'act', head: t('exports.act.delete'), headHidden: true, className: 'w-14', cell: (one) => <End one={one} /> },
  ];
  return (
    <DataTable
      label={t('exports.page.title')}
      columns={columns}
      rows={exports}
      keyOf={({ id }) => id}
      phoneItem={(one) => (
        <>
          <span className="flex items-center gap-3">
            <span className="min-w-0 grow">
              <Name one={one} />
            </span>
            <TimeAgo at={one.at} />
          </span>
          <span className="flex items-center justify-between gap-3">
            <State one={one} />
            <End one={one} />
          </span>
          <span className="text-sm text-muted">{one.by}</span>
        </>
      )}
    />
  );
}

function Name({ one: { id, name, fetchUntil, error } }: { one: Export }) {
  return (
    <span className="grid wrap-anywhere">
      {fetchUntil === null ? (
        name
      ) : (
        <a href={exportFile(id)} download={name} className={rowLinkClass}>
          {name}
        </a>
      )}
      {error ? <span className="text-sm text-bad">{error.message}</span> : null}
    </span>
  );
}

function State({ one: { state, fetchUntil } }: { one: Export }) {
  const t = useWords();
  const shown = state === 'done' && fetchUntil === null ? 'over' : state;
  const [shape, tone] = looks[shown];
  return (
    <Chip tone={tone} shape={shape}>
      {t(`exports.state.${shown}`)}
    </Chip>
  );
}
const looks: Readonly<Record<Export['state'] | 'over', readonly [Shape, Tone]>> = {
  running: ['half', 'run'],
  done: ['tick', 'ok'],
  over: ['bar', 'idle'],
  stopped: ['bar', 'idle'],
  failed: ['cross', 'bad'],
};

/** Stops it, or deletes its file; it can be exported again. */
function End({ one: { id, name, state, fetchUntil } }: { one: Export }) {
  const t = useWords();
  const end = useEndExport();
  const isRunning = state === 'running';
  if (!isRunning && fetchUntil === null) return null;
  return (
    <span className="relative">
      <IconButton
        label={t(isRunning ? 'exports.act.stop' : 'exports.act.delete')}
        onClick={() =>
          end.mutate(id, { onSuccess: () => notify({ text: t(isRunning ? 'exports.stopped' : 'exports.deleted', { name }) }) })
        }
      >
        {isRunning ? <CircleStop {...icon} /> : <Trash2 {...icon} />}
      </IconButton>
    </span>
  );
}
const icon = { size: 18, strokeWidth: 1.8, 'aria-hidden': true } as const;
