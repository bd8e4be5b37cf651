'use client';
import type { Version } from '@signalbox/contract';
import { Button, Dialog } from '@signalbox/ui';
import { useRef } from 'react';
import { countOf } from '../canvas-overlays/count-words.ts';
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
  const preview = useMovePreview(workflowId, version.id);
  const move = useMoveRuns(workflowId, version.id);
  const safest = useRef<HTMLButtonElement>(null);
  const can = preview.data?.moved ?? 0;
  const told = move.data ?? preview.data;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Move waiting runs to version ${liveNumber}`}
      help={`Runs that wait in version ${version.number} go on by version ${liveNumber} from the step where they stand. What they have done stays done. Only runs that wait can move.`}
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} onClick={onClose}>
            {move.data ? 'Close' : 'Leave them'}
          </Button>
          {!move.data && (
            <Button look="primary" busy={move.isPending} disabled={can === 0} onClick={() => move.mutate({})}>
              {can === 0 ? 'None can move' : `Move ${countOf(can, 'run')}`}
            </Button>
          )}
        </>
      }
    >
      {told ? (
        <ul role="status" className="grid gap-1.5">
          {movedWords(told, move.data !== undefined).map((line) => (
            <li key={line} className="[overflow-wrap:anywhere]">
              {line}
            </li>
          ))}
        </ul>
      ) : preview.isError ? null : (
        <p role="status" className="text-muted">
          Looking at the runs
        </p>
      )}
      {(preview.isError || move.isError) && (
        <p role="alert" className="text-sm text-bad">
          {describeError(move.error ?? preview.error).detail}
        </p>
      )}
    </Dialog>
  );
}
