import type { EngineState } from '@signalbox/flow';

/** A test shares its process with everybody's requests. */
const maxSteps = 5000;
const maxMs = 1000;
/** So long a test may keep the process to itself. */
const breathEveryMs = 20;

export interface Bounds {
  /** Given to the driver: ends a run that is over the bounds. */
  between(state: EngineState): EngineState;
  /** Lets other requests have their turn. */
  breathe(): Promise<void>;
  isOver(): boolean;
}

/** How much one test may do, its child runs included. `started`: when the first of several plays of it began. */
export function createBounds(now: () => number = () => performance.now(), started: number = now()): Bounds {
  let breathed = now();
  let steps = 0;
  let isOver = false;
  const counted = new Map<string, number>();
  return {
    between: (state) => {
      steps += state.steps - (counted.get(state.run.id) ?? 0);
      counted.set(state.run.id, state.steps);
      if (!isOver && (steps > maxSteps || now() - started > maxMs)) isOver = true;
      return isOver && state.status === 'open' ? { ...state, status: 'cancelled', tokens: [] } : state;
    },
    breathe: async () => {
      if (now() - breathed < breathEveryMs) return;
      await new Promise<void>((resolve) => setImmediate(resolve));
      breathed = now();
    },
    isOver: () => isOver,
  };
}
