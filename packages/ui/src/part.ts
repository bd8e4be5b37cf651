import type { ComponentType } from 'react';

export type PartState<Props> = { is: 'away' } | { is: 'failed' } | { is: 'here'; Component: ComponentType<Props> };

/** Code of a screen that is fetched later: at most one request at a time, and after a failure another one when it is asked for again. */
export interface Part<Props> {
  read: () => PartState<Props>;
  subscribe: (listener: () => void) => () => void;
  /** For one that is drawn. Never rejects: the state tells how it went. */
  fetch: () => Promise<void>;
  /** Ahead of time: nobody hears of a failure, for it is asked for again when it is drawn. */
  fetchAhead: () => Promise<void>;
}

/** The component, or the module that has it as its default. */
export type LoadPart<Props> = () => Promise<ComponentType<Props> | { default: ComponentType<Props> }>;

/** A part that nobody has asked for yet. */
export function createPart<Props>(load: LoadPart<Props>): Part<Props> {
  let state: PartState<Props> = { is: 'away' };
  let asked: Promise<void> | null = null;
  let isWanted = false;
  const listeners = new Set<() => void>();
  const become = (next: PartState<Props>) => {
    state = next;
    asked = null;
    for (const listener of listeners) listener();
  };
  const ask = (): Promise<void> => {
    if (state.is === 'here') return Promise.resolve();
    asked ??= load().then(
      (found) => become({ is: 'here', Component: 'default' in found ? found.default : found }),
      () => become({ is: isWanted ? 'failed' : 'away' }),
    );
    return asked;
  };
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: () => {
      isWanted = true;
      return ask();
    },
    fetchAhead: ask,
  };
}
