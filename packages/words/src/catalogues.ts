import { en } from './en/index.ts';
import type { Area, Translation } from './light/key.ts';
import type { Language } from './light/languages.ts';
import { sv } from './sv/index.ts';

export type Catalogue = { readonly [A in Area]: Translation<A> };

/** The sentences of every language, by area. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, sv };
