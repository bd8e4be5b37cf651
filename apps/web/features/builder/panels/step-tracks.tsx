'use client';
import { Button, IconButton, useWords } from '@signalbox/ui';
import { ArrowRight, ChevronsUpDown } from 'lucide-react';
import type { StepModel } from '../../canvas/cards/step-model.ts';
import { portWords } from '../../canvas/cards/step-words.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { stepTitle } from '../graph/graph-scope.ts';
import { PortMenu } from './port-menu.tsx';

export const tracksId = 'step-tracks';

/** Where each port leads, to be changed without dragging. */
export function StepTracks({ model }: { model: StepModel }) {
  const t = useWords();
  const graph = useGraph();
  const { goTo } = useBuilder();
  const ports = [...(model.inside ? [model.inside] : []), ...model.main, ...model.sidings, ...model.quiet];
  if (ports.length === 0) return null;
  return (
    <section
      id={tracksId}
      aria-label={t('panels.tracks.title')}
      className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-t border-line pt-4"
    >
      <h3 className="text-sm font-label!">{t('panels.tracks.title')}</h3>
      {ports.map((port) => {
        const edge = graph.edges.find((one) => one.from === model.id && one.port === port.name);
        const target = graph.nodes.find((node) => node.id === edge?.to);
        const title = target && stepTitle(t, graph, target.id);
        const word = portWords(t, port) || t('canvas.port.then');
        return (
          <div key={port.name} className="flex items-center gap-2 text-sm">
            <span className="w-28 shrink-0 truncate text-muted" title={portWords(t, port)}>
              {word}
            </span>
            <PortMenu
              nodeId={model.id}
              port={port.name}
              trigger={
                <Button
                  small
                  className="min-w-0 flex-1 justify-between!"
                  aria-label={title ? t('panels.tracks.to', { port: word, title }) : t('panels.tracks.toNothing', { port: word })}
                >
                  <span className={`truncate ${title ? '' : 'text-muted'}`}>{title ?? t('panels.tracks.nothing')}</span>
                  <ChevronsUpDown size={14} aria-hidden />
                </Button>
              }
            />
            {target && (
              <IconButton label={t('panels.tracks.goTo', { title: title ?? '' })} onClick={() => goTo(target.id)}>
                <ArrowRight size={16} />
              </IconButton>
            )}
          </div>
        );
      })}
    </section>
  );
}
