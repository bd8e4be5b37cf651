'use client';
import type { ImportDetail } from '@signalbox/contract';
import { Button, buttonClass, Chip, useWords } from '@signalbox/ui';
import { Download } from 'lucide-react';
import Link from 'next/link';
import { useContactFields } from '../../conditions/condition-queries.ts';
import { ImportCountsList } from './import-counts-list.tsx';
import { ProgressLine } from './progress-line.tsx';

interface DryRunProps {
  one: ImportDetail;
  isBusy: boolean;
  onRun: () => void;
  onStop: () => void;
}

/** What the import would do: counts, the first differences, and the rows that are left out. */
export function DryRun({ one, isBusy, onRun, onStop }: DryRunProps) {
  const t = useWords();
  const isOn = one.state === 'checking';
  return (
    <section aria-label={t('imports.dry.title')} className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="grow text-lg font-heading">{t('imports.dry.title')}</h2>
        {isOn ? (
          <Button small onClick={onStop}>
            {t('imports.run.stop')}
          </Button>
        ) : (
          <Button look={one.state === 'checked' ? 'plain' : 'primary'} busy={isBusy} onClick={onRun}>
            {t(one.state === 'checked' ? 'imports.dry.again' : 'imports.dry.run')}
          </Button>
        )}
      </div>
      <p role="status" className="text-sm text-muted">
        {isOn ? t('imports.dry.running', { count: one.counts.rows }) : t('imports.dry.help')}
      </p>
      {isOn ? <ProgressLine label={t('imports.dry.title')} share={one.share} /> : null}
      {one.error ? (
        <p role="alert" className="text-bad">
          {one.error.message}
        </p>
      ) : null}
      {one.state === 'checked' ? (
        <>
          <ImportCountsList counts={one.counts} />
          <Differences one={one} />
          <LeftOut one={one} />
        </>
      ) : null}
    </section>
  );
}

function Differences({ one: { differences } }: { one: ImportDetail }) {
  const t = useWords();
  const fields = useContactFields().data?.items ?? [];
  const what = (name: string) =>
    fields.find(({ key }) => `fields.${key}` === name)?.title ?? t.find(`imports.diff.${name}`) ?? name.replace(/^fields\./, '');
  return (
    <div className="grid gap-2">
      <h3 className="font-label">{t('imports.diff.title')}</h3>
      {differences.length === 0 ? <p className="text-sm text-muted">{t('imports.diff.none')}</p> : null}
      <ul aria-label={t('imports.diff.title')} tabIndex={0} className="max-h-96 overflow-auto">
        {differences.map(({ row, contactId, name, changes }) => (
          <li key={row} className="grid gap-0.5 border-t border-line py-2">
            <span className="flex flex-wrap items-center gap-2">
              {contactId ? (
                <Link href={`/contacts/${contactId}`} className="font-label text-accent-text underline wrap-anywhere">
                  {name || t('contacts.noName')}
                </Link>
              ) : (
                <span className="font-label wrap-anywhere">{name || t('contacts.noName')}</span>
              )}
              {contactId ? null : (
                <Chip tone="ok" shape="tick">
                  {t('imports.diff.new')}
                </Chip>
              )}
            </span>
            {changes.map(({ what: name, was, now }) => (
              <span key={`${name} ${now}`} className="text-sm wrap-anywhere">
                {what(name)} {was === null ? null : <del className="text-bad">{was}</del>}{' '}
                {now === null ? null : <ins className="text-ok no-underline">{now}</ins>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Rows with their reasons, and all of them as a file. */
export function LeftOut({ one: { id, counts, errors } }: { one: ImportDetail }) {
  const t = useWords();
  if (counts.failed === 0) return null;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="grow font-label">{t('imports.errors.title', { count: counts.failed })}</h3>
        <a href={`/api/v1/imports/${id}/errors`} download className={buttonClass({ small: true })}>
          <Download size={16} strokeWidth={1.8} aria-hidden />
          {t('imports.errors.get')}
        </a>
      </div>
      <ul className="grid">
        {errors.slice(0, 10).map(({ row, error }) => (
          <li key={row} className="border-t border-line py-1.5 text-sm wrap-anywhere">
            <span className="num text-muted">{t('imports.errors.row', { no: row })}</span> {error.message}
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">{t('imports.errors.help')}</p>
    </div>
  );
}
