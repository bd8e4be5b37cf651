import { errorPort } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { Handle, Position } from '@xyflow/react';
import { portPosition, type Size } from '../layout/port-position.ts';
import { isLeft } from '../route/route-state.ts';
import type { StepData } from './step-data.ts';
import { portWords } from './step-words.ts';

/** The rings that tracks leave by. Quiet sidings show theirs while the card is looked at. */
export function PortHandles({ data, size, entry }: { data: StepData; size: Size; entry?: number }) {
  const t = useWords();
  const { model } = data;
  const ports = [...(model.inside ? [model.inside] : []), ...model.main, ...model.sidings, ...model.quiet];
  return ports.map((port) => {
    const { name } = port;
    const place = portPosition(model, name, size, entry);
    return (
      <Handle
        key={name}
        id={name}
        type="source"
        position={place.line === 'siding' ? Position.Right : Position.Bottom}
        className={`sb-out${toneOf(data, name)}`}
        isConnectable={data.editable}
        title={portWords(t, port) || undefined}
        // By the middle, as the tracks count it: the library would hang the ring on an edge of the card.
        style={{ left: place.x, top: place.y, right: 'auto', bottom: 'auto', transform: 'translate(-50%, -50%)' }}
      />
    );
  });
}

function toneOf({ model, litPort, connected, editable }: StepData, port: string): string {
  if (isLeft(litPort, port)) return ' sb-lit';
  const isQuiet = model.quiet.some((one) => one.name === port);
  if (isQuiet) return port === errorPort.name ? ' sb-out-quiet sb-out-error' : ' sb-out-quiet';
  if (port === errorPort.name) return ' sb-out-error';
  const isChoice = model.main.length > 1 || model.inside !== null;
  const counts = [...(model.inside ? [model.inside] : []), ...(model.isFrame ? [] : model.main)];
  const loose = editable && isChoice && !connected.includes(port) && counts.some((one) => one.name === port && !one.optional);
  return loose ? ' sb-out-loose' : '';
}
