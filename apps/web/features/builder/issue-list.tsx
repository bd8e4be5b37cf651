'use client';
import { Button, StateShape } from '@signalbox/ui';
import { stepModel } from '../canvas/step-model.ts';
import { useActions, useBuilder, useGraph } from './builder-context.tsx';

/** Everything the compiler minds, errors first, each with its way out. */
export function IssueList() {
  const { issues, goTo } = useBuilder();
  const graph = useGraph();
  const { fix } = useActions();
  const titleOf = (id: string | null) => {
    const node = graph.nodes.find((one) => one.id === id);
    return node ? stepModel(node, graph.edges).title : null;
  };
  if (issues.length === 0)
    return (
      <p className="flex items-center gap-2 px-5 py-3 text-sm text-muted">
        <StateShape shape="tick" tone="ok" />
        Nothing is wrong. This draft can be published.
      </p>
    );
  return (
    <ul>
      {issues.map((issue) => {
        const { nodeId, fix: way } = issue;
        return (
          <li
            key={`${issue.code} ${nodeId} ${issue.field} ${issue.position?.from} ${issue.message}`}
            className="flex min-h-9 items-center gap-2.5 border-b border-line py-1 pr-3.5 pl-5 text-sm last:border-b-0"
          >
            <StateShape shape={issue.severity === 'error' ? 'cross' : 'warning'} tone={issue.severity === 'error' ? 'bad' : 'wait'} />
            <span className="min-w-0 grow">
              <span className="sr-only">{issue.severity === 'error' ? 'Error. ' : 'Warning. '}</span>
              {titleOf(nodeId) && <b className="font-title">{`${titleOf(nodeId)}: `}</b>}
              {issue.message}
            </span>
            {nodeId !== null && (
              <button
                type="button"
                className="shrink-0 rounded-xs text-accent-text underline underline-offset-2"
                onClick={() => goTo(nodeId)}
              >
                Go to step
              </button>
            )}
            {way && (
              <Button small onClick={() => fix(way)}>
                {way.title}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
