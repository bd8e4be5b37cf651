import { Chip } from './chip.tsx';
import type { Shape, Tone } from './state-shape.tsx';

export interface StateLook {
  tone: Tone;
  shape: Shape;
  word: string;
}

/** Shape, tone and word of every state of a run, a message, a step and a workflow. */
export const stateLooks = {
  // Runs and steps
  ready: { tone: 'idle', shape: 'ring', word: 'Ready' },
  working: { tone: 'run', shape: 'play', word: 'Working' },
  waiting: { tone: 'wait', shape: 'clock', word: 'Waiting' },
  done: { tone: 'ok', shape: 'tick', word: 'Done' },
  failed: { tone: 'bad', shape: 'cross', word: 'Failed' },
  cancelled: { tone: 'idle', shape: 'bar', word: 'Stopped' },
  skipped: { tone: 'idle', shape: 'bar', word: 'Skipped' },
  // Messages
  queued: { tone: 'idle', shape: 'ring', word: 'Queued' },
  sending: { tone: 'run', shape: 'up', word: 'Sending' },
  accepted: { tone: 'run', shape: 'half', word: 'Accepted' },
  delivered: { tone: 'ok', shape: 'tick', word: 'Delivered' },
  read: { tone: 'ok', shape: 'tick', word: 'Read' },
  received: { tone: 'ok', shape: 'tick', word: 'Received' },
  expired: { tone: 'wait', shape: 'hourglass', word: 'Expired' },
  unknown: { tone: 'odd', shape: 'question', word: 'Unclear' },
  // Workflows and channels
  draft: { tone: 'idle', shape: 'ring', word: 'Draft' },
  live: { tone: 'ok', shape: 'tick', word: 'Live' },
  off: { tone: 'idle', shape: 'bar', word: 'Off' },
  paused: { tone: 'idle', shape: 'pause', word: 'Paused' },
  connecting: { tone: 'run', shape: 'play', word: 'Connecting' },
  connected: { tone: 'ok', shape: 'tick', word: 'Connected' },
  error: { tone: 'bad', shape: 'cross', word: 'Error' },
  warning: { tone: 'wait', shape: 'warning', word: 'Warning' },
} as const satisfies Record<string, StateLook>;

export type StateName = keyof typeof stateLooks;

/** How a state looks; a name this version does not know is shown as it is. */
export const stateLook = (state: string): StateLook =>
  Object.hasOwn(stateLooks, state) ? stateLooks[state as StateName] : { tone: 'odd', shape: 'question', word: state };

/** The chip of a state; `word` replaces the preset word ("Waiting for Erik"). */
export function StateChip({ state, word, className }: { state: string; word?: string; className?: string }) {
  const look = stateLook(state);
  return (
    <Chip tone={look.tone} shape={look.shape} {...(className ? { className } : {})}>
      {word ?? look.word}
    </Chip>
  );
}
