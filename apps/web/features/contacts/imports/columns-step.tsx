'use client';
import type { ImportDetail, ImportSettings } from '@signalbox/contract';
import { Button, buttonClass, Field, fieldProps, TextInput, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { DryRun } from './dry-run.tsx';
import { ImportChoices } from './import-choices.tsx';
import { useChangeImport, useImportAct } from './import-queries.ts';
import { MappingTable } from './mapping-table.tsx';

/** Where columns go, what is done with the people, and what that would change. */
export function ColumnsStep({ one }: { one: ImportDetail }) {
  const t = useWords();
  const f = useFormat();
  const change = useChangeImport(one.id);
  const act = useImportAct(one.id);
  if (one.settings === null) return null;
  const error = act.error ?? change.error;
  const put = (some: Partial<ImportSettings>) => {
    act.reset();
    change.mutate(some);
  };
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)] items-start gap-7 max-[1100px]:grid-cols-1">
      <div className="grid min-w-0 gap-6">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h2 className="grow text-lg font-heading">{t('imports.columns.title')}</h2>
          {one.rememberedAt ? (
            <p className="text-sm text-muted">{t('imports.columns.remembered', { at: f.day(one.rememberedAt) })}</p>
          ) : null}
        </div>
        <MappingTable one={one} settings={one.settings} onChange={(columns) => put({ columns })} />
        <ImportChoices settings={one.settings} onChange={put} />
      </div>
      <div className="grid min-w-0 gap-4">
        <DryRun one={one} isBusy={change.isPending || act.isPending} onRun={() => act.mutate('check')} onStop={() => act.mutate('stop')} />
        {error ? (
          <p role="alert" className="text-sm text-bad">
            {describeError(t, error).detail}
          </p>
        ) : null}
        <Start one={one} mode={one.settings.mode} isBusy={act.isPending || change.isPending} onStart={() => act.mutate('start')} />
      </div>
    </div>
  );
}

interface StartProps {
  one: ImportDetail;
  mode: ImportSettings['mode'];
  isBusy: boolean;
  onStart: () => void;
}
/** Only after a dry run of what is chosen. Who replaces a group types how many leave it. */
function Start({ one: { id, state, counts }, mode, isBusy, onStart }: StartProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const people = counts.added + counts.changed;
  const asks = mode === 'replace' && counts.left > 0;
  const isSure = !asks || typed.trim() === String(counts.left);
  return (
    <div className="grid gap-3">
      {state === 'checked' && asks ? (
        <Field id="import-leaves" label={t('imports.leaves.label', { count: counts.left })}>
          <TextInput
            {...fieldProps('import-leaves')}
            inputMode="numeric"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Link href={`/contacts/imports/${id}?step=reading`} className={buttonClass()}>
          {t('imports.back')}
        </Link>
        {state === 'checked' ? (
          <Button look="primary" busy={isBusy} disabled={!isSure || people + counts.left === 0} onClick={onStart}>
            {t('imports.start', { count: people })}
          </Button>
        ) : null}
      </div>
      {state === 'checked' ? (
        <p className="text-sm text-muted">{t(people + counts.left === 0 ? 'imports.startNone' : 'imports.undoHelp')}</p>
      ) : null}
    </div>
  );
}
