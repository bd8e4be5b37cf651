import compile from 'icu-minify/compile';
import { catalogues } from './catalogues.ts';
import type { Area } from './light/key.ts';
import type { Language } from './light/languages.ts';
import { once } from './light/once.ts';
import { type CompiledMessage, createTranslate, type Translate } from './light/translate.ts';
import { nodeAreaNames } from './node-areas.ts';

/** The words of a language, for servers: every area, compiled when it is first asked for. */
export const wordsFor: (language: Language) => Translate = once((language: Language) =>
  createTranslate(language, (key) => {
    const dot = key.indexOf('.');
    const area = key.slice(0, dot);
    return isArea(area) ? areaWords(language, area)[key.slice(dot + 1)] : undefined;
  }),
);

/** The compiled sentences of one area, as a page gets them. */
export const areaWords: (language: Language, area: Area) => Readonly<Record<string, CompiledMessage>> = once(
  (language: Language, area: Area) =>
    nodeAreaNames.includes(area)
      ? catalogues[language][area]
      : Object.fromEntries(Object.entries<string>(catalogues[language][area]).map(([key, text]) => [key, plain(compile(text))])),
);

/** What a server hands to the components of a page: objects as JSON makes them. */
const plain = (message: CompiledMessage): CompiledMessage => JSON.parse(JSON.stringify(message));

const isArea = (name: string): name is Area => Object.hasOwn(catalogues.en, name);
