'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { notify, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { FolderDialog } from './folder-dialog.tsx';
import { useChangeWorkflow } from './workflow-queries.ts';

/** Puts a workflow into a folder, or takes it out of one. */
export default function MoveDialog({ workflow, onClose }: { workflow: WorkflowSummary; onClose: () => void }) {
  const t = useWords();
  const change = useChangeWorkflow(workflow.id);
  const { name, revision, folder } = workflow;
  const move = (to: string | null) =>
    change.mutate(
      { revision, folder: to },
      {
        onSuccess: (moved) => {
          notify({
            text: to === null ? t('workflows.folder.out', { name }) : t('workflows.folder.in', { name, folder: moved.folder ?? to }),
          });
          onClose();
        },
      },
    );
  return (
    <FolderDialog
      title={t('workflows.folder.move', { name })}
      help={t('workflows.folder.help')}
      folder={folder ?? ''}
      confirm={t('workflows.folder.moveConfirm')}
      without={folder === null ? null : t('workflows.folder.takeOut')}
      error={change.error ? describeError(t, change.error).detail : null}
      busy={change.isPending}
      onChoose={move}
      onClose={onClose}
    />
  );
}
