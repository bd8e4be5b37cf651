import { firstWord } from '../keyword.ts';

/** A text that must end all sending, whatever else waits for it. The word counts in any case and with words after it. */
export const isStop = (text: string): boolean => stopWords.has(firstWord(text));
/** A text that allows sending again; it must be the only word, as START is a fine keyword with words after it. */
export const isRestart = (text: string): boolean => restartWords.has(firstWord(text)) && text.trim().split(/\s+/u).length === 1;

const stopWords = new Set(['STOP', 'STOPP', 'STOPALL', 'UNSUBSCRIBE', 'OPTOUT']);
const restartWords = new Set(['START', 'UNSTOP']);
