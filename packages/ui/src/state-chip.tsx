import { Chip } from './chip.tsx';
import type { Shape, Tone } from './state-shape.tsx';
import type { Words } from './words/react-words.ts';
import { useWords } from './words/reader-context.tsx';

export interface StateLook {
  tone: Tone;
  shape: Shape;
}

/** Shape and tone of every state of a run, a message, a step and a workflow. */
export const stateLooks = {
  // Runs and steps
  ready: { tone: 'idle', shape: 'ring' },
  working: { tone: 'run', shape: 'play' },
  waiting: { tone: 'wait', shape: 'clock' },
  done: { tone: 'ok', shape: 'tick' },
  failed: { tone: 'bad', shape: 'cross' },
  cancelled: { tone: 'idle', shape: 'bar' },
  skipped: { tone: 'idle', shape: 'bar' },
  undelivered: { tone: 'wait', shape: 'warning' },
  // Messages
  queued: { tone: 'idle', shape: 'ring' },
  sending: { tone: 'run', shape: 'up' },
  accepted: { tone: 'run', shape: 'half' },
  delivered: { tone: 'ok', shape: 'tick' },
  read: { tone: 'ok', shape: 'tick' },
  received: { tone: 'ok', shape: 'tick' },
  expired: { tone: 'wait', shape: 'hourglass' },
  unknown: { tone: 'odd', shape: 'question' },
  // Workflows and channels
  draft: { tone: 'idle', shape: 'ring' },
  live: { tone: 'ok', shape: 'tick' },
  off: { tone: 'idle', shape: 'bar' },
  paused: { tone: 'idle', shape: 'pause' },
  connecting: { tone: 'run', shape: 'play' },
  connected: { tone: 'ok', shape: 'tick' },
  error: { tone: 'bad', shape: 'cross' },
  warning: { tone: 'wait', shape: 'warning' },
} as const satisfies Record<string, StateLook>;

export type StateName = keyof typeof stateLooks;

/** How a state looks, also one that this version does not know. */
export const stateLook = (state: string): StateLook => (isState(state) ? stateLooks[state] : { tone: 'odd', shape: 'question' });

/** The word of a state; a name that this version does not know is shown as it is. */
export const stateWord = (t: Words, state: string): string => (isState(state) ? t(`ui.state.${state}`) : state);
const isState = (state: string): state is StateName => Object.hasOwn(stateLooks, state);

/** The chip of a state; `word` replaces the preset word ("Waiting for Erik"). */
export function StateChip({ state, word, className }: { state: string; word?: string; className?: string }) {
  const look = stateLook(state);
  const t = useWords();
  return (
    <Chip tone={look.tone} shape={look.shape} {...(className ? { className } : {})}>
      {word ?? stateWord(t, state)}
    </Chip>
  );
}
