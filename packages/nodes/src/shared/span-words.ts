import { durationWord } from '@signalbox/flow';
import { type Say, sayText } from '@signalbox/words/light';

/** `90 min` for cards. Total: '' for anything else. */
export const spanWords = (t: Say, span: unknown): string => sayText(t, durationWord(span) ?? '');
