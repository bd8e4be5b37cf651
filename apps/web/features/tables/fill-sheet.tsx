'use client';
import type { FileTarget, FilledTable, FillTable, TableDetail, TableFileLook } from '@signalbox/contract';
import { columnTypes } from '@signalbox/domain';
import { Button, Field, FilePicker, fieldProps, Select, Sheet, TextArea, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { columnsOf } from '../contacts/imports/columns-of.ts';
import { sendFile } from '../contacts/imports/import-queries.ts';
import { ProgressLine } from '../contacts/imports/progress-line.tsx';
import { lookAtFile, useFillTable } from './table-queries.ts';

interface FillSheetProps {
  one: TableDetail;
  onClose: () => void;
}
const modes = ['add', 'byKey', 'replace'] as const;

/** Rows from a file or the clipboard: where its columns go, what would happen, and then it happens at once. */
export default function FillSheet({ one, onClose }: FillSheetProps) {
  const t = useWords();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [pasted, setPasted] = useState('');
  const [look, setLook] = useState<(TableFileLook & { file: string }) | null>(null);
  const [columns, setColumns] = useState<FileTarget[]>([]);
  const [mode, setMode] = useState<FillTable['mode']>(one.keyColumn === null ? 'add' : 'byKey');
  const [tried, setTried] = useState<FilledTable | null>(null);
  const fill = useFillTable(one.id);
  const read = async (file: File) => {
    setError(null);
    setShare(0);
    try {
      const id = await sendFile(file, setShare);
      const found = await lookAtFile(one.id, id);
      setLook({ ...found, file: id });
      setColumns(found.columns);
    } catch (problem) {
      setError(problem);
    }
    setShare(null);
  };
  const run = (dry: boolean) => {
    if (!look) return;
    setError(null);
    fill.mutate(
      { file: look.file, form: look.form, columns, mode, dry },
      {
        onSuccess: (filled) => {
          setTried(filled);
          if (!dry) onClose();
        },
        onError: setError,
      },
    );
  };
  const put = (at: number, target: FileTarget) => {
    setTried(null);
    setColumns(columns.with(at, target));
  };
  const changes = tried ? tried.added + tried.changed + tried.removed : 0;
  return (
    <Sheet
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('tables.fill.title')}
      help={t('tables.fill.help')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          {look ? (
            <Button look="primary" busy={fill.isPending} disabled={tried !== null && changes === 0} onClick={() => run(tried === null)}>
              {tried === null ? t('tables.fill.try') : t('tables.fill.run', { count: tried.added + tried.changed })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {share !== null ? (
          <>
            <p role="status">{t('tables.fill.sending')}</p>
            <ProgressLine label={t('tables.fill.sending')} share={share} />
          </>
        ) : look ? (
          <>
            <Field id="fill-mode" label={t('tables.fill.mode')}>
              <Select
                {...fieldProps('fill-mode')}
                value={mode}
                options={modes
                  .filter((each) => each !== 'byKey' || one.keyColumn !== null)
                  .map((each) => ({ value: each, label: t(`tables.fill.mode.${each}`) }))}
                onChange={(event) => {
                  setTried(null);
                  setMode(modes.find((each) => each === event.target.value) ?? 'add');
                }}
              />
            </Field>
            <h3 className="font-label">{t('tables.fill.columns')}</h3>
            {columnsOf(look.heads).map(({ id, no: at }) => (
              <Mapped key={id} {...{ one, look, at }} target={columns[at] ?? null} onChange={(target) => put(at, target)} />
            ))}
            {tried ? <Tried tried={tried} /> : null}
          </>
        ) : (
          <>
            <FilePicker
              id="fill-file"
              aria-label={t('tables.fill.choose')}
              accept=".csv,.txt,.tsv,.xlsx,.json"
              onFile={(file) => (file ? void read(file) : undefined)}
            />
            <Field id="fill-paste" label={t('tables.fill.paste')}>
              <TextArea {...fieldProps('fill-paste')} rows={6} value={pasted} onChange={(event) => setPasted(event.target.value)} />
            </Field>
            <Button
              className="justify-self-start"
              disabled={pasted.trim() === ''}
              onClick={() => void read(new File([pasted], 'rows.txt'))}
            >
              {t('tables.fill.usePasted')}
            </Button>
          </>
        )}
        {error ? (
          <p role="alert" className="text-sm text-bad">
            {describeError(t, error).detail}
          </p>
        ) : null}
      </div>
    </Sheet>
  );
}

interface MappedProps {
  one: TableDetail;
  look: TableFileLook;
  at: number;
  target: FileTarget;
  onChange: (target: FileTarget) => void;
}
/** Where one column of the file goes, with its first values. */
function Mapped({ one, look: { heads, samples, columns }, at, target, onChange }: MappedProps) {
  const t = useWords();
  const head = heads[at] || t('tables.columns.unnamed', { no: at + 1 });
  const id = `fill-column-${at}`;
  const guess = columns[at];
  const title = guess && 'title' in guess ? guess.title : head.slice(0, 100);
  const values = samples.flatMap((row) => row[at]?.trim() || []).slice(0, 3);
  return (
    <Field id={id} label={head} help={values.join(' · ').slice(0, 120)}>
      <Select
        {...fieldProps(id, null, 'x')}
        value={target === null ? '' : 'key' in target ? `=${target.key}` : `+${target.type}`}
        options={[
          { value: '', label: t('tables.fill.leaveOut') },
          ...one.columns.map((column) => ({ value: `=${column.key}`, label: column.title })),
          ...columnTypes
            .filter((type) => type !== 'choice')
            .map((type) => ({ value: `+${type}`, label: t('tables.fill.new', { type: { word: `tables.type.${type}` } }) })),
        ]}
        onChange={({ target: { value } }) => {
          const type = columnTypes.find((one) => `+${one}` === value);
          onChange(value === '' ? null : type ? { title, type } : { key: value.slice(1) });
        }}
      />
    </Field>
  );
}

function Tried({ tried: { added, changed, same, removed, failed, errors } }: { tried: FilledTable }) {
  const t = useWords();
  return (
    <section aria-label={t('tables.fill.would')} className="grid gap-2">
      <h3 className="font-label">{t('tables.fill.would')}</h3>
      <p role="status">{t('tables.fill.counts', { added, changed, same, removed })}</p>
      {failed > 0 ? (
        <>
          <p className="text-wait">{t('tables.fill.failed', { count: failed })}</p>
          <ul aria-label={t('tables.fill.failed', { count: failed })} tabIndex={0} className="max-h-60 overflow-auto">
            {errors.map(({ row, message }) => (
              <li key={row} className="border-t border-line py-1 text-sm wrap-anywhere">
                {message}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
