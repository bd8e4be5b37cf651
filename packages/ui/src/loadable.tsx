'use client';
import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { NotLoaded } from './not-loaded.tsx';
import { createPart, type LoadPart, type PartState } from './part.ts';

/**
 * A part of the screen whose code is fetched when it is first drawn, or when there is time. `Meanwhile` stands in its place with the same props; what is
 * handed over as `meanwhile` wins. When the code does not come it says so, and can be asked for again.
 */
export function loadable<Props extends object>(load: LoadPart<Props>, Meanwhile?: ComponentType<Props>) {
  const part = createPart(load);
  parts.add(part.fetchAhead);
  if (isTimeForAll) void part.fetchAhead();
  return function Loadable({ meanwhile, ...props }: Props & { meanwhile?: ReactNode }) {
    const state = useSyncExternalStore(part.subscribe, part.read, away<Props>);
    const isAway = state.is === 'away';
    useEffect(() => {
      if (!isAway) return;
      wanted += 1;
      void part.fetch().finally(() => {
        wanted -= 1;
      });
    }, [isAway]);
    if (state.is === 'here') return <state.Component {...(props as unknown as Props)} />;
    const still = meanwhile ?? (Meanwhile ? <Meanwhile {...(props as unknown as Props)} /> : null);
    if (state.is === 'away') return still;
    return (
      <>
        {meanwhile}
        <NotLoaded inPlace={Meanwhile !== undefined && !meanwhile} onRetry={() => void part.fetch()} />
      </>
    );
  };
}

/** Code without a picture, fetched when it is called for or when there is time. Rejects when it does not come. */
export function later<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const fetchAhead = () =>
    load().then(
      () => undefined,
      () => undefined,
    );
  parts.add(fetchAhead);
  if (isTimeForAll) void fetchAhead();
  return load;
}

const parts = new Set<() => Promise<void>>();
/** Drawn, and on their way. */
let wanted = 0;
let isTimeForAll = false;
const waiting = { is: 'away' } as const;
const away = <Props,>(): PartState<Props> => waiting;

/** Whether something that is drawn still waits for its code. */
export const waitsForParts = (): boolean => wanted > 0;

/** Fetches all of them, and those that they name in turn, so that panels and dialogs open at once, and also without a network. */
export function loadParts(): void {
  isTimeForAll = true;
  // What fails is fetched when it is wanted.
  for (const fetchAhead of parts) void fetchAhead();
}
