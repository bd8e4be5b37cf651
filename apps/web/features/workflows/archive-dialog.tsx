'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, Dialog, notify } from '@signalbox/ui';
import { useRef } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useArchiveWorkflow } from './workflow-queries.ts';

/** Asks before a workflow leaves the list; nothing brings it back from here. */
export function ArchiveDialog({ workflow, onClose }: { workflow: WorkflowSummary | null; onClose: () => void }) {
  const archive = useArchiveWorkflow();
  const keep = useRef<HTMLButtonElement>(null);
  const close = () => {
    archive.reset();
    onClose();
  };
  const confirm = () => {
    if (!workflow) return;
    archive.mutate(workflow.id, {
      onSuccess: () => {
        notify({ text: `${workflow.name} is archived` });
        close();
      },
    });
  };
  return (
    <Dialog
      open={workflow !== null}
      onOpenChange={(open) => (open ? undefined : close())}
      title={`Archive ${workflow?.name ?? ''}?`}
      help={archiveWords(workflow?.openRuns ?? 0)}
      initialFocus={keep}
      actions={
        <>
          <Button ref={keep} onClick={close}>
            Keep it
          </Button>
          <Button look="danger" busy={archive.isPending} onClick={confirm}>
            Archive
          </Button>
        </>
      }
    >
      {archive.error ? (
        <p role="alert" className="text-bad">
          {describeError(archive.error).detail}
        </p>
      ) : null}
    </Dialog>
  );
}

const archiveWords = (openRuns: number): string =>
  `It leaves this list and starts nothing new. Its runs stay readable${openRuns > 0 ? `, and ${openRuns === 1 ? '1 open run goes' : `${openRuns} open runs go`} on to the end` : ''}.`;
