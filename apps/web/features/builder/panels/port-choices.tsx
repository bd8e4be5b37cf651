'use client';
import { useWords } from '@signalbox/ui';
import { ArrowRight, Unlink } from 'lucide-react';
import { useMemo } from 'react';
import { titleWords } from '../../canvas/cards/step-words.ts';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { useActions, useGraph } from '../builder-context.tsx';
import { whyNoTrack } from '../graph/graph-scope.ts';
import type { Choice } from './step-picker.tsx';
import { useAddStep } from './use-add-step.ts';

interface PortAt {
  nodeId: string;
  port: string;
  onDone: (isNew: boolean) => void;
}
/** What the list of a port offers beside the types: its track may go, or lead to a step that is there, the nearest first. */
export function usePortChoices({ nodeId, port, onDone }: PortAt): {
  first: Choice[];
  steps: Choice[];
  onPick: (type: string) => void;
} {
  const t = useWords();
  const graph = useGraph();
  const addStep = useAddStep();
  const { connect, disconnect } = useActions();
  return useMemo(() => {
    const edge = graph.edges.find((one) => one.from === nodeId && one.port === port);
    const layout = layoutOf(graph);
    const from = layout.get(nodeId);
    const away = (id: string): number => {
      const box = layout.get(id);
      return box && from ? Math.hypot(box.x - from.x, box.y - from.y) : 0;
    };
    return {
      first: edge
        ? [
            {
              key: 'remove',
              label: t('builder.track.remove'),
              icon: <Unlink size={16} aria-hidden />,
              danger: true,
              run: () => {
                disconnect(edge.id);
                onDone(false);
              },
            },
          ]
        : [],
      steps: graph.nodes
        .filter((node) => node.id !== nodeId && node.id !== edge?.to && whyNoTrack(graph, { from: nodeId, port, to: node.id }) === null)
        .sort((a, b) => away(a.id) - away(b.id))
        .flatMap((node) => {
          const box = layout.get(node.id);
          return box ? [{ id: node.id, label: titleWords(t, box.model) }] : [];
        })
        .map(({ id, label }) => ({
          key: id,
          label,
          icon: <ArrowRight size={16} aria-hidden />,
          run: () => {
            connect({ from: nodeId, port, to: id });
            onDone(false);
          },
        })),
      onPick: (type) => {
        onDone(true);
        addStep(type, { after: { id: nodeId, port } });
      },
    };
  }, [t, graph, nodeId, port, connect, disconnect, addStep, onDone]);
}
