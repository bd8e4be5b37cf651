'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, Menu, notify } from '@signalbox/ui';
import { Archive, Ellipsis, Pencil, Power, Workflow } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { describeError } from '../client/api-problem.ts';
import { useChangeWorkflow } from './workflow-queries.ts';

/** What can be done with a workflow from the list. */
export function WorkflowMenu({ workflow, onArchive }: { workflow: WorkflowSummary; onArchive: () => void }) {
  const router = useRouter();
  const change = useChangeWorkflow(workflow.id);
  const { name, enabled, live } = workflow;
  const turn = (wanted: boolean, revision: number, undoable: boolean) =>
    change.mutate(
      { revision, enabled: wanted },
      {
        onSuccess: (changed) =>
          notify({
            text: wanted ? `${name} is on` : `${name} is off`,
            detail: wanted ? 'It takes new runs again.' : 'It takes no new runs; open runs go on.',
            ...(undoable ? { undo: () => turn(!wanted, changed.revision, false) } : {}),
          }),
        onError: (error) => notify({ text: `${name} could not be changed`, detail: describeError(error).detail }),
      },
    );
  return (
    <Menu
      align="end"
      trigger={
        <Button small look="quiet" aria-label={`Actions for ${name}`} className="w-control-sm px-0! pointer-coarse:size-11">
          <Ellipsis size={18} aria-hidden="true" />
        </Button>
      }
      groups={[
        {
          items: [
            { label: 'Open', icon: <Pencil size={18} aria-hidden="true" />, onSelect: () => router.push(`/workflows/${workflow.id}`) },
            {
              label: 'See its runs',
              icon: <Workflow size={18} aria-hidden="true" />,
              onSelect: () => router.push(`/runs?workflow=${workflow.id}`),
            },
            {
              label: enabled ? 'Switch off' : 'Switch on',
              icon: <Power size={18} aria-hidden="true" />,
              ...(live === null ? { disabledReason: 'Publish it first.' } : {}),
              onSelect: () => turn(!enabled, workflow.revision, true),
            },
          ],
        },
        { items: [{ label: 'Archive', danger: true, icon: <Archive size={18} aria-hidden="true" />, onSelect: onArchive }] },
      ]}
    />
  );
}
