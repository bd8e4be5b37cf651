import type { ChangeOptOutWords, OptOutSettings } from '../opt-out-words.ts';

export const optOutSettingsExample: OptOutSettings = {
  words: { stop: ['STOP', 'STOPP', 'OPT OUT', 'AVSLUTA'], start: ['START', 'STARTA'] },
  isUsual: false,
};
export const changeOptOutWordsExample: ChangeOptOutWords = { words: optOutSettingsExample.words };
