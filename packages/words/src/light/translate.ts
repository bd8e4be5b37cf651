import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import type { GivenValues, Key, PlainKey, RichValuesOf, Value, Values } from './key.ts';
import { type Language, localeOf } from './languages.ts';
import { sizeWords, tookWords } from './measures.ts';
import { once } from './once.ts';
import { valueTitle } from './value-title.ts';

export type { CompiledMessage };

/** Words of one language: `t('runs.title')`, `t('runs.count', { count })`. */
export interface Say {
  <K extends PlainKey>(key: K, ...values: GivenValues<K>): string;
  /** For keys that are data, such as the code of a stored error; nothing when there is no such sentence. */
  find(key: string, values?: Values): string | undefined;
  readonly language: Language;
  readonly locale: string;
}
export interface Translate extends Say {
  /** A sentence with marked pieces, `Ask <b>{name}</b>`; answers its pieces in their order. */
  rich<K extends Key, Part>(key: K, values: RichValuesOf<K, (pieces: (string | Part)[]) => Part>): (string | Part)[];
}

/** Makes the words of a language from compiled sentences, wherever these come from. */
export function createTranslate(language: Language, messageOf: (key: string) => CompiledMessage | undefined): Translate {
  const locale = localeOf(language);
  const find = (key: string, values: Values = {}): string | undefined => {
    const message = messageOf(key);
    return message === undefined ? undefined : String(format(message, locale, ready(values), options));
  };
  const ready = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value as Value)]));
  const plain = (value: Value): string | number => {
    if (typeof value === 'boolean') return String(value);
    if (typeof value !== 'object') return value;
    if ('word' in value) return find(value.word, value.values) ?? value.text ?? value.word;
    if ('titleOf' in value) return valueTitle({ find }, value.titleOf.split('.').slice(1), value.type);
    if ('size' in value) return sizeWords({ find }, value.size);
    if ('took' in value) return tookWords({ find }, value.took);
    return listFormat(locale).format(value.map((each) => String(plain(each))));
  };
  const translate = (key: string, values?: Values): string => find(key, values) ?? missing(key);
  const rich = <Part>(key: string, values: Readonly<Record<string, unknown>>): (string | Part)[] => {
    const parts = format<Part>(messageOf(key) ?? missing(key), locale, ready(values), options);
    return Array.isArray(parts) ? parts : [parts];
  };
  return Object.assign(translate, { find, rich, language, locale }) as Translate;
}

/** A page without one of its words is better than no page; the checks find it before. */
const missing = (key: string): string => key;

const options: FormatOptions = {
  formatters: {
    getNumberFormat: once((...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args)),
    getPluralRules: once((...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args)),
    getDateTimeFormat: once((...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args)),
  },
};
const listFormat = once((locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }));
