'use client';
import type { Version } from '@signalbox/contract';
import { Button, Dialog, useWords } from '@signalbox/ui';
import { useRef } from 'react';
import { describeError } from '../client/api-problem.ts';
import { movedWords } from './move-words.ts';
import { useMovePreview, useMoveRuns } from './waiting-queries.ts';

interface MoveDialogProps {
  workflowId: string;
  version: Version;
  liveNumber: number;
  onClose: () => void;
}

/** Takes the waiting runs of an old version to the live one: says first how many can go and why others cannot. */
export function MoveDialog({ workflowId, version, liveNumber, onClose }: MoveDialogProps) {
  const t = useWords();
  const preview = useMovePreview(workflowId, version.id);
  const move = useMoveRuns(workflowId, version.id);
  const safest = useRef<HTMLButtonElement>(null);
  const can = preview.data?.moved ?? 0;
  const told = move.data ?? preview.data;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('versions.move.title', { to: liveNumber })}
      help={t('versions.move.help', { from: version.number, to: liveNumber })}
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} onClick={onClose}>
            {t(move.data ? 'common.close' : 'versions.move.leave')}
          </Button>
          {!move.data && (
            <Button look="primary" busy={move.isPending} disabled={can === 0} onClick={() => move.mutate({})}>
              {can === 0 ? t('versions.move.none') : t('versions.move.confirm', { count: can })}
            </Button>
          )}
        </>
      }
    >
      {told ? (
        <ul role="status" className="grid gap-1.5">
          {movedWords(t, told, move.data !== undefined).map((line) => (
            <li key={line} className="[overflow-wrap:anywhere]">
              {line}
            </li>
          ))}
        </ul>
      ) : preview.isError ? null : (
        <p role="status" className="text-muted">
          {t('versions.move.looking')}
        </p>
      )}
      {(preview.isError || move.isError) && (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, move.error ?? preview.error).detail}
        </p>
      )}
    </Dialog>
  );
}
