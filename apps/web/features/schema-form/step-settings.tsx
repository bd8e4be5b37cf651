'use client';
import { createContext, useContext } from 'react';

export interface StepSettings {
  /** All settings as they are shown, defaults filled in. */
  input: Readonly<Record<string, unknown>>;
  onSet: (field: string, value: unknown) => void;
}
/** For widgets that show several settings as one, such as a way with its word and its condition. */
export const StepSettingsContext = createContext<StepSettings>({ input: {}, onSet: () => undefined });
export const useStepSettings = (): StepSettings => useContext(StepSettingsContext);
