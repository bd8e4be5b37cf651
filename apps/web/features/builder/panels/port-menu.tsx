'use client';
import { nodeTitle } from '@signalbox/flow';
import { Menu, useWords } from '@signalbox/ui';
import { ArrowRight, Unlink } from 'lucide-react';
import type { ReactElement } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { titleWords } from '../../canvas/cards/step-words.ts';
import { useActions, useBuilder, useGraph } from '../builder-context.tsx';
import { whyNoTrack } from '../graph/graph-scope.ts';
import { searchPalette } from './palette-search.ts';

/** What can follow a port: a new step, a step that is there, or nothing. Everything a drag can do. */
export function PortMenu({ nodeId, port, trigger }: { nodeId: string; port: string; trigger: ReactElement }) {
  const t = useWords();
  const graph = useGraph();
  const { goTo } = useBuilder();
  const { add, connect, disconnect } = useActions();
  const edge = graph.edges.find((one) => one.from === nodeId && one.port === port);
  const targets = graph.nodes
    .filter((node) => node.id !== nodeId && node.id !== edge?.to && whyNoTrack(graph, { from: nodeId, port, to: node.id }) === null)
    .map((node) => stepModel(node, graph.edges));
  const kinds = searchPalette(t, '').filter(({ group }) => group !== 'trigger');
  return (
    <Menu
      trigger={trigger}
      side="right"
      groups={[
        ...(edge
          ? [
              {
                items: [
                  {
                    label: t('builder.track.remove'),
                    icon: <Unlink size={16} aria-hidden />,
                    danger: true,
                    onSelect: () => disconnect(edge.id),
                  },
                ],
              },
            ]
          : []),
        ...(targets.length > 0
          ? [
              {
                heading: t('panels.portMenu.connect'),
                items: targets.map((model) => ({
                  label: titleWords(t, model),
                  icon: <ArrowRight size={16} aria-hidden />,
                  onSelect: () => connect({ from: nodeId, port, to: model.id }),
                })),
              },
            ]
          : []),
        ...kinds.map(({ group, specs }) => ({
          heading: t(edge ? 'panels.portMenu.insert' : 'panels.portMenu.add', { group: t(`panels.group.${group}`) }),
          items: specs.map((spec) => ({
            label: nodeTitle(t, spec),
            icon: (
              <span className="sb-palette-item">
                <StepTile icon={spec.icon} group={spec.group} />
              </span>
            ),
            onSelect: () => goTo(add(spec.type, { after: { id: nodeId, port } })),
          })),
        })),
      ]}
    />
  );
}
