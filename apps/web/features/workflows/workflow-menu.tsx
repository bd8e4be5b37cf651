'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, Menu, notify, useWords } from '@signalbox/ui';
import { Archive, Ellipsis, Pencil, Power, Workflow } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { describeError } from '../client/api-problem.ts';
import { useChangeWorkflow } from './workflow-queries.ts';

/** What can be done with a workflow from the list. */
export function WorkflowMenu({ workflow, onArchive }: { workflow: WorkflowSummary; onArchive: () => void }) {
  const t = useWords();
  const router = useRouter();
  const change = useChangeWorkflow(workflow.id);
  const { name, enabled, live } = workflow;
  const turn = (wanted: boolean, revision: number, undoable: boolean) =>
    change.mutate(
      { revision, enabled: wanted },
      {
        onSuccess: (changed) =>
          notify({
            text: t(wanted ? 'workflows.turned.on' : 'workflows.turned.off', { name }),
            detail: t(wanted ? 'workflows.turned.onHelp' : 'workflows.turned.offHelp'),
            ...(undoable ? { undo: () => turn(!wanted, changed.revision, false) } : {}),
          }),
        onError: (error) => notify({ text: t('workflows.turned.failed', { name }), detail: describeError(t, error).detail }),
      },
    );
  return (
    <Menu
      align="end"
      trigger={
        <Button small look="quiet" aria-label={t('workflows.menu.label', { name })} className="w-control-sm px-0! pointer-coarse:size-11">
          <Ellipsis size={18} aria-hidden="true" />
        </Button>
      }
      groups={[
        {
          items: [
            {
              label: t('workflows.menu.open'),
              icon: <Pencil size={18} aria-hidden="true" />,
              onSelect: () => router.push(`/workflows/${workflow.id}`),
            },
            {
              label: t('workflows.menu.runs'),
              icon: <Workflow size={18} aria-hidden="true" />,
              onSelect: () => router.push(`/runs?workflow=${workflow.id}`),
            },
            {
              label: t(enabled ? 'workflows.menu.off' : 'workflows.menu.on'),
              icon: <Power size={18} aria-hidden="true" />,
              ...(live === null ? { disabledReason: t('workflows.menu.publishFirst') } : {}),
              onSelect: () => turn(!enabled, workflow.revision, true),
            },
          ],
        },
        {
          items: [
            { label: t('workflows.menu.archive'), danger: true, icon: <Archive size={18} aria-hidden="true" />, onSelect: onArchive },
          ],
        },
      ]}
    />
  );
}
