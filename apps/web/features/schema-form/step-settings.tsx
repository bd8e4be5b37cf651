'use client';
import { createContext, useContext } from 'react';

export interface StepSettings {
  /** All settings as they are shown, defaults filled in. */
  input: Readonly<Record<string, unknown>>;
  onSet: (field: string, value: unknown) => void;
  /** Several at once, one step back; changes with the same mark that follow each other closely are one, too. */
  onSetAll: (changes: Readonly<Record<string, unknown>>, mark?: string) => void;
}
/** For widgets that show several settings as one, such as a way with its word and its condition. */
export const StepSettingsContext = createContext<StepSettings>({ input: {}, onSet: () => undefined, onSetAll: () => undefined });
export const useStepSettings = (): StepSettings => useContext(StepSettingsContext);
