import { StateShape } from '@signalbox/ui';
import type { StepState } from '../route/route-state.ts';

const shapes = { done: 'tick', failed: 'cross', waiting: 'clock', working: 'play', stopped: 'bar' } as const;
const signs = { added: '+', removed: '\u2212', changed: '\u0394' } as const;

/** The lamp on the corner of a card: where a run has been, or stands. */
export function Lamp({ state }: { state: StepState }) {
  if (state === 'default' || state === 'notReached') return null;
  if (state === 'added' || state === 'removed' || state === 'changed')
    return (
      <span aria-hidden className={`sb-lamp sb-lamp-${state}`}>
        {signs[state]}
      </span>
    );
  return (
    <span className={`sb-lamp sb-lamp-${state} sb-lamp-in`}>
      <StateShape shape={shapes[state]} className="size-[22px]" />
    </span>
  );
}
