'use client';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

const parts: (() => Promise<unknown>)[] = [];

/** A part of the screen whose code is fetched when it is first drawn, or when there is time; `meanwhile` stands in its place. */
export function loadable<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Part = lazy(load);
  parts.push(load);
  return ({ meanwhile = null, ...props }: Props & { meanwhile?: ReactNode }) => (
    <Suspense fallback={meanwhile}>
      <Part {...(props as unknown as Props)} />
    </Suspense>
  );
}

/** Fetches all of them, so that menus and dialogs open at once, and also without a network. What fails is fetched when it is wanted. */
export const loadParts = (): Promise<unknown> => Promise.allSettled(parts.map((load) => load()));
