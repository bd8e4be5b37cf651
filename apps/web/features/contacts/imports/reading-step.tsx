'use client';
import type { ImportDetail, ImportSettings } from '@signalbox/contract';
import { Button, buttonClass, Field, fieldProps, Select, Switch, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { describeError } from '../../client/api-problem.ts';
import { columnsOf } from './columns-of.ts';
import { useChangeImport } from './import-queries.ts';

/** How the file is written, as it was found, with its first rows. */
export function ReadingStep({ one: { id, kind, heads, samples, settings } }: { one: ImportDetail }) {
  const t = useWords();
  const change = useChangeImport(id);
  if (settings === null) return null;
  const choice = <Name extends 'encoding' | 'delimiter' | 'dates' | 'decimal'>(
    name: Name,
    label: string,
    options: readonly [ImportSettings[Name], string][],
  ) => (
    <Field id={`import-${name}`} label={label}>
      <Select
        {...fieldProps(`import-${name}`)}
        value={settings[name]}
        options={options.map(([value, label]) => ({ value, label }))}
        onChange={(event) => {
          const chosen = options.find(([value]) => value === event.target.value);
          if (chosen) change.mutate({ [name]: chosen[0] });
        }}
      />
    </Field>
  );
  return (
    <div className="grid max-w-5xl gap-5">
      <h2 className="text-lg font-heading">{t('imports.reading.title')}</h2>
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        {kind === 'csv' ? (
          <>
            {choice('encoding', t('imports.reading.encoding'), [
              ...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const).map(
                (one) => [one, t(`imports.reading.encoding.${one}`)] as [typeof one, string],
              ),
            ])}
            {choice('delimiter', t('imports.reading.delimiter'), [
              [',', t('imports.reading.delimiter.comma')],
              [';', t('imports.reading.delimiter.semicolon')],
              ['\t', t('imports.reading.delimiter.tab')],
              ['|', t('imports.reading.delimiter.bar')],
            ])}
          </>
        ) : null}
        {choice('dates', t('imports.reading.dates'), [
          ...(['ymd', 'dmy', 'mdy'] as const).map((one) => [one, t(`imports.reading.dates.${one}`)] as [typeof one, string]),
        ])}
        {choice('decimal', t('imports.reading.decimal'), [
          [',', t('imports.reading.decimal.comma')],
          ['.', t('imports.reading.decimal.point')],
        ])}
      </div>
      <div className="flex items-center gap-3">
        <Switch aria-labelledby="import-heads" checked={settings.hasHeads} onCheckedChange={(hasHeads) => change.mutate({ hasHeads })} />
        <span id="import-heads">{t('imports.reading.heads')}</span>
      </div>
      {change.error ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, change.error).detail}
        </p>
      ) : null}
      <FirstRows heads={heads} samples={samples} />
      <div className="flex flex-wrap gap-2">
        <Link href="/contacts/imports" className={buttonClass()}>
          {t('common.cancel')}
        </Link>
        {change.isPending ? (
          <Button look="primary" busy>
            {t('imports.reading.next')}
          </Button>
        ) : (
          <Link href={`/contacts/imports/${id}?step=columns`} className={buttonClass({ look: 'primary' })}>
            {t('imports.reading.next')}
          </Link>
        )}
      </div>
    </div>
  );
}

function FirstRows({ heads, samples }: Pick<ImportDetail, 'heads' | 'samples'>) {
  const t = useWords();
  const columns = columnsOf(heads);
  const rows = samples.slice(0, 5).map((row, no) => ({ id: String(no), row }));
  return (
    <section aria-label={t('imports.reading.rows')} tabIndex={0} className="max-h-80 overflow-auto rounded-md border border-line">
      <table className="min-w-full text-left text-sm">
        <caption className="sr-only">{t('imports.reading.rows')}</caption>
        <thead>
          <tr>
            {columns.map(({ id, head, no }) => (
              <th key={id} scope="col" className="border-b border-line bg-sunken px-3 py-1.5 font-label whitespace-nowrap">
                {head || t('imports.column', { no: no + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, row }) => (
            <tr key={id}>
              {columns.map((column) => (
                <td key={column.id} className="max-w-60 truncate border-b border-line px-3 py-1.5">
                  {row[column.no]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
