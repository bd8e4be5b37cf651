'use client';
import { type InternalNode, type NodeHandle, useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

/**
 * Keeps where tracks begin and end as cards tell it. React Flow measures a card when it is drawn first all the same, and one that is seen from far
 * away, or in the middle of a flight, has no rings then: its tracks were not drawn until something else about it changed.
 */
export function useToldHandles(): void {
  const store = useStoreApi();
  const lost = useStore(({ nodeLookup }) => countLost(nodeLookup.values()));
  // After the picture: cards do not wait for their tracks.
  useEffect(() => {
    if (lost === 0) return;
    const { nodeLookup } = store.getState();
    for (const node of nodeLookup.values())
      if (hasLost(node))
        nodeLookup.set(node.id, { ...node, internals: { ...node.internals, handleBounds: told(node.id, node.handles ?? []) } });
    store.setState({});
  }, [lost, store]);
}

function countLost(nodes: Iterable<InternalNode>): number {
  let count = 0;
  for (const node of nodes) if (hasLost(node)) count += 1;
  return count;
}

function hasLost({ handles, internals: { handleBounds } }: InternalNode): boolean {
  if (!handles || !handleBounds) return false;
  return handles.length > (handleBounds.source?.length ?? 0) + (handleBounds.target?.length ?? 0);
}

function told(nodeId: string, handles: readonly NodeHandle[]) {
  const of = (type: NodeHandle['type']) =>
    handles.filter((handle) => handle.type === type).map(({ width = 1, height = 1, ...handle }) => ({ ...handle, width, height, nodeId }));
  return { source: of('source'), target: of('target') };
}
