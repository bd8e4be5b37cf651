'use client';
import type { WorkflowSummary } from '@signalbox/contract';
import { Button, loadable, Menu, notify, useWords } from '@signalbox/ui';
import { Archive, ArchiveRestore, Copy, Download, Ellipsis, Folder, Pencil, Play, Power, Workflow } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useCopyWorkflow } from './file-queries.ts';
import { useRestore } from './use-restore.ts';
import { useChangeWorkflow } from './workflow-queries.ts';

const MoveDialog = loadable(() => import('./move-dialog.tsx'));
const StartDialog = loadable(() => import('./start-dialog.tsx'));
const icon = { size: 18, strokeWidth: 1.8, 'aria-hidden': true } as const;

/** What can be done with a workflow from the list. */
export function WorkflowMenu({ workflow, onArchive }: { workflow: WorkflowSummary; onArchive: () => void }) {
  const t = useWords();
  const router = useRouter();
  const change = useChangeWorkflow(workflow.id);
  const copy = useCopyWorkflow();
  const restore = useRestore();
  const [open, setOpen] = useState<'move' | 'start' | null>(null);
  const { id, name, enabled, live } = workflow;
  const refused = (error: unknown) => notify({ text: t('workflows.turned.failed', { name }), detail: describeError(t, error).detail });
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
        onError: refused,
      },
    );
  const duplicate = () => {
    const called = t('workflows.copy.name', { name: name.slice(0, 100) });
    copy.mutate(
      { id, name: called },
      {
        onSuccess: () => notify({ text: t('workflows.copy.done', { name: called }), detail: t('workflows.copy.draft') }),
        onError: refused,
      },
    );
  };
  const takeAlong = {
    label: t('workflows.menu.export'),
    icon: <Download {...icon} />,
    onSelect: () => window.location.assign(`/api/v1/workflows/${id}/export`),
  };
  const byHand = workflow.triggers.some(({ kind }) => kind === 'manual');
  const groups = workflow.archivedAt
    ? [
        {
          items: [
            { label: t('workflows.menu.restore'), icon: <ArchiveRestore {...icon} />, onSelect: () => restore(workflow, false) },
            takeAlong,
          ],
        },
      ]
    : [
        {
          items: [
            { label: t('workflows.menu.open'), icon: <Pencil {...icon} />, onSelect: () => router.push(`/workflows/${id}`) },
            ...(byHand ? [{ label: t('workflows.menu.start'), icon: <Play {...icon} />, onSelect: () => setOpen('start') }] : []),
            { label: t('workflows.menu.runs'), icon: <Workflow {...icon} />, onSelect: () => router.push(`/runs?workflow=${id}`) },
            {
              label: t(enabled ? 'workflows.menu.off' : 'workflows.menu.on'),
              icon: <Power {...icon} />,
              ...(live === null ? { disabledReason: t('workflows.menu.publishFirst') } : {}),
              onSelect: () => turn(!enabled, workflow.revision, true),
            },
          ],
        },
        {
          items: [
            { label: t('workflows.menu.copy'), icon: <Copy {...icon} />, onSelect: duplicate },
            { label: t('workflows.menu.move'), icon: <Folder {...icon} />, onSelect: () => setOpen('move') },
            takeAlong,
          ],
        },
        { items: [{ label: t('workflows.menu.archive'), danger: true, icon: <Archive {...icon} />, onSelect: onArchive }] },
      ];
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button small look="quiet" aria-label={t('workflows.menu.label', { name })} className="w-control-sm px-0! pointer-coarse:size-11">
            <Ellipsis size={18} aria-hidden="true" />
          </Button>
        }
        groups={groups}
      />
      {open === 'move' && <MoveDialog workflow={workflow} onClose={() => setOpen(null)} />}
      {open === 'start' && live && (
        <StartDialog workflow={{ id, name, versionId: live.versionId, number: live.number }} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
