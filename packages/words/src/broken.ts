import en from './en/broken.ts';
import type { Translation } from './light/key.ts';
import type { Language } from './light/languages.ts';
import sv from './sv/broken.ts';

/** What a page says that broke, in every language: it comes without a server. */
export const brokenWords: Readonly<Record<Language, Translation<'broken'>>> = { en, sv };
