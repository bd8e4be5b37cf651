/** The languages that screens, mails and errors are written in. `locale` is what Intl formats dates, numbers and lists by. */
export const languages = [
  { id: 'en', name: 'English', locale: 'en-GB' },
  { id: 'sv', name: 'Svenska', locale: 'sv-SE' },
] as const;

export type Language = (typeof languages)[number]['id'];
/** What code and nodes are written in, and what is shown when a reader wants none of ours. */
export const sourceLanguage: Language = 'en';

export const isLanguage = (id: unknown): id is Language => languages.some((language) => language.id === id);
export const localeOf = (id: Language): string => languages.find((language) => language.id === id)?.locale ?? sourceLanguage;
