'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, Dialog, notify, useWords } from '@signalbox/ui';
import { useRef } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useRestore } from './use-restore.ts';
import { useArchiveWorkflow } from './workflow-queries.ts';

/** Asks before a workflow leaves the list; it can be brought back, as it was, for a moment, and from the list of the archived later. */
export function ArchiveDialog({ workflow, onClose }: { workflow: WorkflowSummary | null; onClose: () => void }) {
  const t = useWords();
  const archive = useArchiveWorkflow();
  const restore = useRestore();
  const keep = useRef<HTMLButtonElement>(null);
  const close = () => {
    archive.reset();
    onClose();
  };
  const confirm = () => {
    if (!workflow) return;
    archive.mutate(workflow.id, {
      onSuccess: () => {
        notify({ text: t('workflows.archive.done', { name: workflow.name }), undo: () => restore(workflow, workflow.enabled) });
        close();
      },
    });
  };
  return (
    <Dialog
      open={workflow !== null}
      onOpenChange={(open) => (open ? undefined : close())}
      title={t('workflows.archive.ask', { name: workflow?.name ?? '' })}
      help={t('workflows.archive.help', { count: workflow?.openRuns ?? 0 })}
      initialFocus={keep}
      actions={
        <>
          <Button ref={keep} onClick={close}>
            {t('workflows.archive.keep')}
          </Button>
          <Button look="danger" busy={archive.isPending} onClick={confirm}>
            {t('workflows.archive.confirm')}
          </Button>
        </>
      }
    >
      {archive.error ? (
        <p role="alert" className="text-bad">
          {describeError(t, archive.error).detail}
        </p>
      ) : null}
    </Dialog>
  );
}
