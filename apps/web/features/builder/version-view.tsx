'use client';
import { Button, Chip, notify } from '@signalbox/ui';
import { describeError } from '../api/api-problem.ts';
import { useVersion } from '../api/workflow-queries.ts';
import { WorkflowCanvas } from '../canvas/workflow-canvas.tsx';
import { useActions, useBuilder } from './builder-context.tsx';

/** A published version, read-only. The green line says that this is not the draft. */
export function VersionView({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const { workflow } = useBuilder();
  const { replace } = useActions();
  const version = useVersion(workflow.id, versionId);
  const take = () => {
    if (!version.data) return;
    replace(version.data.graph, true);
    onClose();
    notify({ text: `The draft is now as version ${version.data.number}.` });
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className={version.data?.live ? 'h-1 shrink-0 bg-ok-solid' : 'h-1 shrink-0 bg-idle-solid'} />
      <div className="flex min-h-[52px] shrink-0 flex-wrap items-center gap-3 border-b border-line bg-surface px-5 py-1.5">
        {version.data && (
          <Chip
            tone={version.data.live ? 'ok' : 'idle'}
            shape={version.data.live ? 'tick' : 'ring'}
          >{`${version.data.live ? 'Live, version' : 'Version'} ${version.data.number}`}</Chip>
        )}
        <span className="text-sm text-muted">To look at. The draft is as you left it.</span>
        <span className="grow" />
        <Button small onClick={take} disabled={!version.data}>
          Use as draft
        </Button>
        <Button small look="primary" onClick={onClose}>
          Back to the draft
        </Button>
      </div>
      {version.isError && (
        <p role="alert" className="p-5 text-bad">
          {describeError(version.error).detail}
        </p>
      )}
      <div className="relative min-h-0 flex-1 bg-canvas">
        {version.data && <WorkflowCanvas key={versionId} graph={version.data.graph} label={`Version ${version.data.number}, to look at`} />}
      </div>
    </div>
  );
}
