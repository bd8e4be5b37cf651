'use client';
import { useCallback } from 'react';
import { useActions, useBuilder } from '../builder-context.tsx';
import type { AddAt } from '../graph/add-step.ts';
import { rememberType } from './recent-types.ts';

/** Adds a step and opens its settings, with the focus on the first of them. */
export function useAddStep(): (type: string, at?: AddAt) => string {
  const { openSettings } = useBuilder();
  const { add } = useActions();
  return useCallback(
    (type, at) => {
      const id = add(type, at);
      rememberType(type);
      openSettings(id);
      return id;
    },
    [add, openSettings],
  );
}
