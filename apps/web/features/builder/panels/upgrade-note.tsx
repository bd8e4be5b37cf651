'use client';
import type { GraphNode, NodeSpec } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { useActions } from '../builder-context.tsx';

/** A step of an older kind goes on as it was; whoever wants the new settings brings it up to date, and may take that back. */
export function UpgradeNote({ node, spec }: { node: GraphNode; spec: NodeSpec }) {
  const t = useWords();
  const { upgrade } = useActions();
  if (node.version >= spec.version) return null;
  return (
    <p className="rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
      {t.rich('panels.old', {
        b: (inner) => (
          <button type="button" className="font-label underline" onClick={() => upgrade(node.id, spec)}>
            {inner}
          </button>
        ),
      })}
    </p>
  );
}
