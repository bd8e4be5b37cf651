'use client';
import { errorPort } from '@signalbox/flow';
import { Button } from '@signalbox/ui';
import { ChevronsUpDown } from 'lucide-react';
import { type StepModel, stepModel } from '../canvas/step-model.ts';
import { useGraph } from './builder-context.tsx';
import { PortMenu } from './port-menu.tsx';

/** Where each port leads, to be changed without dragging. */
export function StepTracks({ model }: { model: StepModel }) {
  const graph = useGraph();
  const shown = [...model.main, ...model.sidings];
  const ports = model.kind === 'trigger' || shown.some((port) => port.name === errorPort.name) ? shown : [...shown, errorPort];
  if (ports.length === 0) return null;
  return (
    <section aria-label="What follows" className="grid gap-1.5 border-t border-line pt-4">
      <h3 className="text-sm font-label!">What follows</h3>
      {ports.map((port) => {
        const edge = graph.edges.find((one) => one.from === model.id && one.port === port.name);
        const target = graph.nodes.find((node) => node.id === edge?.to);
        return (
          <div key={port.name} className="flex items-center gap-2 text-sm">
            <span className="w-28 shrink-0 truncate text-muted" title={port.title}>
              {port.title || 'Then'}
            </span>
            <PortMenu
              nodeId={model.id}
              port={port.name}
              trigger={
                <Button
                  small
                  className="min-w-0 flex-1 justify-between!"
                  aria-label={`${port.title || 'Then'}: ${target ? stepModel(target, graph.edges).title : 'nothing'}`}
                >
                  <span className={`truncate ${target ? '' : 'text-muted'}`}>
                    {target ? stepModel(target, graph.edges).title : 'Nothing'}
                  </span>
                  <ChevronsUpDown size={14} aria-hidden />
                </Button>
              }
            />
          </div>
        );
      })}
    </section>
  );
}
