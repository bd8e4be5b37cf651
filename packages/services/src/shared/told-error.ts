import { type ErrorFacts, errorWords, type Say } from '@signalbox/words';

/** An error as views show it: its code, and its sentence in the reader's language. */
export const toldError = (t: Say, error: ErrorFacts): { code: string; message: string } => ({
  code: error.code,
  message: errorWords(t, error),
});
