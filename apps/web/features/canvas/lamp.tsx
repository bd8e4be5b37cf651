import { StateShape } from '@signalbox/ui';
import type { StepState } from './route-state.ts';

const shapes = { done: 'tick', failed: 'cross', waiting: 'clock', working: 'play' } as const;

/** The lamp on the corner of a card: where a run has been, or stands. */
export function Lamp({ state }: { state: StepState }) {
  if (state === 'default' || state === 'notReached') return null;
  return (
    <span className={`sb-lamp sb-lamp-${state} sb-lamp-in`}>
      <StateShape shape={shapes[state]} className="size-[22px]" />
    </span>
  );
}
