'use client';
import type { Export, ExportSource } from '@signalbox/contract';
import { Button, buttonClass, Dialog, ErrorState, Segments, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { exportFile, useCreateExport, useExport, useExportColumns } from './export-queries.ts';

interface ExportDialogProps {
  of: ExportSource;
  /** Id of the table, where it is one. */
  table?: string;
  /** The filters as the API takes them. */
  filters?: Readonly<Record<string, string | number | boolean | undefined>>;
  onClose: () => void;
}
/** As the contract says; it is not sent before the page for this number. */
const days = 7;

/** What is shown as a file: which columns, in which form; then how far it is, and the file. */
export default function ExportDialog({ of, table, filters = {}, onClose }: ExportDialogProps) {
  const t = useWords();
  const { timeZone } = useFormat();
  const columns = useExportColumns(of, table ?? null);
  const create = useCreateExport();
  const [format, setFormat] = useState<'csv' | 'xlsx'>('csv');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { data: one = create.data } = useExport(create.data?.id);
  const all = columns.data?.items ?? [];
  const chosen = all.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const start = () =>
    create.mutate({ of, table: table ?? null, filters: told(filters), columns: left.size === 0 ? null : chosen, format, timeZone });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('lists.export.title')}
      help={one ? undefined : t(table ? 'lists.export.helpTable' : 'lists.export.help', { days })}
      actions={
        one ? (
          <>
            <Button onClick={onClose}>{t('lists.export.close')}</Button>
            {one.fetchUntil === null ? null : (
              <a href={exportFile(one.id)} download={one.name} className={buttonClass({ look: 'primary' })}>
                {t('lists.export.fetch')}
              </a>
            )}
          </>
        ) : (
          <>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button look="primary" disabled={chosen.length === 0} busy={create.isPending} onClick={start}>
              {t('lists.export.start')}
            </Button>
          </>
        )
      }
    >
      {one ? (
        <Progress one={one} />
      ) : (
        <div className="grid gap-4">
          <Segments
            label={t('lists.export.format')}
            value={format}
            options={[
              { value: 'csv', label: t('lists.export.csv') },
              { value: 'xlsx', label: t('lists.export.xlsx') },
            ]}
            onChange={(value) => setFormat(value === 'xlsx' ? 'xlsx' : 'csv')}
          />
          {create.error ? (
            <p role="alert" className="text-sm text-bad">
              {describeError(t, create.error).detail}
            </p>
          ) : null}
          {columns.error ? (
            <ErrorState title={t('lists.export.unread')} {...describeError(t, columns.error)} onRetry={() => void columns.refetch()} />
          ) : columns.data ? (
            <Columns all={all} left={left} onChange={setLeft} />
          ) : (
            <SkeletonRows rows={5} label={t('lists.export.loading')} />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface ColumnsProps {
  all: readonly { id: string; title: string }[];
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
}
function Columns({ all, left, onChange }: ColumnsProps) {
  const t = useWords();
  const toggle = (id: string) => onChange(new Set(left.has(id) ? [...left].filter((one) => one !== id) : [...left, id]));
  return (
    <fieldset className="grid gap-1">
      <legend className="sr-only">{t('lists.export.columns')}</legend>
      <span className="flex gap-2">
        <Button small onClick={() => onChange(new Set())}>
          {t('lists.export.all')}
        </Button>
        <Button small onClick={() => onChange(new Set(all.map(({ id }) => id)))}>
          {t('lists.export.none')}
        </Button>
      </span>
      <span className="grid max-h-[40vh] overflow-y-auto">
        {all.map(({ id, title }) => (
          <label key={id} className="flex min-h-9 items-center gap-3 wrap-anywhere pointer-coarse:min-h-11">
            <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} className="size-5 shrink-0 accent-accent" />
            {title}
          </label>
        ))}
      </span>
    </fieldset>
  );
}

function Progress({ one }: { one: Export }) {
  const t = useWords();
  const words = {
    running: () => t('lists.export.rows', { count: one.rows }),
    done: () => t('lists.export.done', { name: one.name, count: one.rows, size: { size: one.sizeBytes } }),
    failed: () => one.error?.message ?? '',
    stopped: () => t('lists.export.stopped'),
  };
  return (
    <div className="grid min-h-24 content-start gap-2">
      <p role="status" className="wrap-anywhere">
        {words[one.state]()}
      </p>
      {one.state === 'running' ? (
        <>
          <progress aria-label={t('lists.export.writing', { name: one.name })} className="h-2 w-full accent-accent" />
          <p className="text-sm text-muted">{t('lists.export.leave')}</p>
        </>
      ) : null}
    </div>
  );
}

const told = (filters: NonNullable<ExportDialogProps['filters']>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, typeof value === 'boolean' ? String(Number(value)) : String(value)]],
    ),
  );
