'use client';
import { useMemo } from 'react';
import { useVersion } from '../../versions/version-queries.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { countChanges } from '../graph/count-changes.ts';

/** Which version is live and how far the draft has gone from it. */
export function LiveWords({ onOpen }: { onOpen: (versionId: string) => void }) {
  const { workflow } = useBuilder();
  const graph = useGraph();
  const live = workflow.live;
  const version = useVersion(workflow.id, live?.versionId);
  const changes = useMemo(() => (version.data ? countChanges(version.data.graph, graph) : null), [version.data, graph]);
  if (!live) return <span className="text-sm whitespace-nowrap text-muted phone:flex-1">Not live yet</span>;
  return (
    <span className="text-sm whitespace-nowrap text-muted phone:min-w-0 phone:flex-1 phone:text-xs phone:whitespace-normal">
      {workflow.enabled ? 'Live: ' : 'Off: '}
      <button
        type="button"
        className="rounded-xs text-accent-text underline underline-offset-2"
        onClick={() => onOpen(live.versionId)}
      >{`version ${live.number}`}</button>
      {changes === null || changes === 0 ? null : (
        <>
          {', '}
          <button type="button" className="rounded-xs text-accent-text underline underline-offset-2" onClick={() => onOpen('draft')}>
            {changes === 1 ? '1 change since' : `${changes} changes since`}
          </button>
        </>
      )}
    </span>
  );
}
