'use client';
import { Button, IconButton } from '@signalbox/ui';
import { ArrowRight, ChevronsUpDown } from 'lucide-react';
import { type StepModel, stepModel } from '../../canvas/cards/step-model.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { PortMenu } from './port-menu.tsx';

export const tracksId = 'step-tracks';

/** Where each port leads, to be changed without dragging. */
export function StepTracks({ model }: { model: StepModel }) {
  const graph = useGraph();
  const { goTo } = useBuilder();
  const ports = [...(model.inside ? [model.inside] : []), ...model.main, ...model.sidings, ...model.quiet];
  if (ports.length === 0) return null;
  return (
    <section id={tracksId} aria-label="What follows" className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-t border-line pt-4">
      <h3 className="text-sm font-label!">What follows</h3>
      {ports.map((port) => {
        const edge = graph.edges.find((one) => one.from === model.id && one.port === port.name);
        const target = graph.nodes.find((node) => node.id === edge?.to);
        const title = target && stepModel(target, graph.edges).title;
        const word = port.title || 'Then';
        return (
          <div key={port.name} className="flex items-center gap-2 text-sm">
            <span className="w-28 shrink-0 truncate text-muted" title={port.title}>
              {word}
            </span>
            <PortMenu
              nodeId={model.id}
              port={port.name}
              trigger={
                <Button small className="min-w-0 flex-1 justify-between!" aria-label={`${word}: ${title ?? 'nothing'}`}>
                  <span className={`truncate ${title ? '' : 'text-muted'}`}>{title ?? 'Nothing'}</span>
                  <ChevronsUpDown size={14} aria-hidden />
                </Button>
              }
            />
            {target && (
              <IconButton label={`Go to ${title}`} onClick={() => goTo(target.id)}>
                <ArrowRight size={16} />
              </IconButton>
            )}
          </div>
        );
      })}
    </section>
  );
}
