'use client';
import { useFormat, useWords, type Words } from '@signalbox/ui';
import { ViewportPortal } from '@xyflow/react';
import { useLayout } from '../canvas/canvas-context.ts';
import type { StepModel } from '../canvas/cards/step-model.ts';
import { portWords, titleWords } from '../canvas/cards/step-words.ts';
import { isHidden } from '../canvas/layout/is-hidden.ts';
import { portPosition } from '../canvas/layout/port-position.ts';

/** How often each port was left: `Map<nodeId, Map<port, count>>`. */
export type PortCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Numbers beside the rings of the ports, for runs that stand for many. The canvas draws the words; these say how many went there. */
export function PortNumbers({ counts }: { counts: PortCounts }) {
  const t = useWords();
  const f = useFormat();
  const layout = useLayout();
  return (
    <ViewportPortal>
      {[...counts].flatMap(([nodeId, ports]) => {
        const box = layout.get(nodeId);
        if (!box || isHidden(layout, box)) return [];
        return [...ports]
          .filter(([port]) => port !== '')
          .map(([port, count]) => {
            const place = portPosition(box.model, port, box, box.entry);
            const left = box.x + place.x + (place.line === 'siding' ? 12 : 10);
            const top = box.y + place.y + (place.line === 'siding' ? -22 : 8);
            return (
              <span
                key={`${nodeId}/${port}`}
                className="sb-port-number num pointer-events-none absolute z-10 rounded-sm border border-line bg-raised px-1.5 text-xs font-label whitespace-nowrap text-ink"
                style={{ left, top }}
              >
                <span className="sr-only">{`${titleWords(t, box.model)}, ${wordOf(t, box.model, port)}: `}</span>
                {f.number(count)}
              </span>
            );
          });
      })}
    </ViewportPortal>
  );
}

function wordOf(t: Words, { main, sidings }: StepModel, name: string): string {
  const port = [...main, ...sidings].find((one) => one.name === name);
  return (port && portWords(t, port)) || name;
}
