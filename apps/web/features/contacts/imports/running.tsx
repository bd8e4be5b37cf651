'use client';
import type { ImportDetail } from '@signalbox/contract';
import { Button, buttonClass, Dialog, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { LeftOut } from './dry-run.tsx';
import { ImportCountsList } from './import-counts-list.tsx';
import { isBusy, useImportAct } from './import-queries.ts';
import { ProgressLine } from './progress-line.tsx';

/** An import under way or over: how far it is, what came of it, and the way back. */
export function Running({ one }: { one: ImportDetail }) {
  const t = useWords();
  const act = useImportAct(one.id);
  const pace = usePace(one);
  const [isAsking, setAsking] = useState(false);
  const isOn = one.state === 'running' || one.state === 'paused';
  return (
    <div className="grid max-w-3xl gap-5">
      <div className="grid gap-2">
        <ProgressLine label={t('imports.step.import')} share={one.share} />
        <p role="status" className="flex flex-wrap gap-x-4 text-sm">
          <span>{t('imports.run.progress', { rows: one.counts.rows, percent: Math.round(one.share * 100) })}</span>
          <span className="text-muted">{isBusy(one) && pace > 0 ? t('imports.run.pace', { rate: pace }) : null}</span>
        </p>
      </div>
      {one.error ? (
        <p role="alert" className="text-bad">
          {one.error.message}
        </p>
      ) : null}
      <ImportCountsList counts={one.counts} />
      {act.error ? (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, act.error).detail}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {isOn ? (
          <>
            <Button busy={act.isPending} onClick={() => act.mutate(one.state === 'paused' ? 'resume' : 'pause')}>
              {t(one.state === 'paused' ? 'imports.run.resume' : 'imports.run.pause')}
            </Button>
            <Button onClick={() => act.mutate('stop')}>{t('imports.run.stop')}</Button>
          </>
        ) : (
          <Link href="/contacts" className={buttonClass({ look: 'primary' })}>
            {t('imports.run.contacts')}
          </Link>
        )}
        {one.canUndo ? <Button onClick={() => setAsking(true)}>{t('imports.run.undo')}</Button> : null}
      </div>
      {isBusy(one) ? <p className="text-sm text-muted">{t('imports.run.leave')}</p> : null}
      <LeftOut one={one} />
      <Dialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('imports.run.undoTitle')}
        help={t('imports.run.undoText')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button look="danger" busy={act.isPending} onClick={() => act.mutate('undo', { onSettled: () => setAsking(false) })}>
              {t('imports.run.undo')}
            </Button>
          </>
        }
      />
    </div>
  );
}

/** Rows a second since the page has seen it go on. */
function usePace({ state, counts: { rows } }: ImportDetail): number {
  const [from, setFrom] = useState<{ state: string; rows: number; at: number } | null>(null);
  useEffect(() => {
    if (from?.state !== state) setFrom({ state, rows, at: performance.now() });
  }, [from, state, rows]);
  if (from?.state !== state) return 0;
  const seconds = (performance.now() - from.at) / 1000;
  return seconds < 1 ? 0 : Math.round((rows - from.rows) / seconds);
}
