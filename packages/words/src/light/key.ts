import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { en } from '../en/index.ts';

type Catalogue = typeof en;
/** One file per language: `runs`, `errors`. */
export type SaidArea = keyof Catalogue & string;
/** The words of the nodes besides: their keys are data, so nobody types them. */
export type Area = SaidArea | 'nodes' | 'node-help';
export type KeyOf<A extends SaidArea> = { [Each in A]: `${Each}.${keyof Catalogue[Each] & string}` }[A];
/** `area.key`, all of them. */
export type Key = KeyOf<SaidArea>;
/** What a file of another language holds. */
export type Translation<A extends SaidArea> = Same<Catalogue[A]>;
/** Of an area in several files, one of these. */
export type Same<Words> = Readonly<Record<keyof Words, string>>;

/** A value that is itself made of words: a sentence inside a sentence, in the reader's language. */
export interface Word {
  word: string;
  values?: Values;
  /** What is said where the words have no such key: the English of a node stands in its own code. */
  text?: string;
}
/** A size in bytes or a duration in milliseconds, told as people say it. */
export type MeasuredValue = { size: number } | { took: number };
/** A value of a run, told by its title: the path with its root, and the type of the step it comes from. */
export interface TitledValue {
  titleOf: string;
  type: string;
}
/** Lists are joined as the language joins them: `A, B and C`. A moment is none of these: times are formatted where they are read. */
export type Value = string | number | boolean | readonly (string | Word | TitledValue)[] | Word | MeasuredValue | TitledValue;
export type Values = Readonly<Record<string, Value>>;

type Source<K extends Key> = K extends `${infer A extends SaidArea}.${infer Rest}`
  ? Catalogue[A][Rest & keyof Catalogue[A]] & string
  : never;
type Arguments<Text extends string> = GetICUArgs<Text, { ICUArgument: Value; ICUNumberArgument: number; ICUDateArgument: never }>;
type ArgumentsOf<K extends Key> = K extends Key ? Arguments<Source<K>> : never;
type TagsOf<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}` ? Name | TagsOf<Rest> : never;
type NamesOf<Union> = Union extends unknown ? keyof Union : never;
type GivenAs<Union, Name extends PropertyKey> = Union extends { [N in Name]: infer Given } ? Given : never;
/** Counts are numbers, a select compares with words or with true and false, anything else is put in as it is. */
type Loose<Given> = [Given] extends [number] ? number : Value extends Given ? Value : string | boolean;

/** The values that the sentence of a key has holes for; of several keys, those of all. */
export type ValuesOf<K extends Key> =
  ArgumentsOf<K> extends infer Each ? { readonly [Name in NamesOf<Each>]: Loose<GivenAs<Each, Name>> } : never;
/** The same, and what to make of each marked piece, `<b>..</b>`. */
export type RichValuesOf<K extends Key, MakePiece> = ValuesOf<K> & { readonly [Name in TagsOf<Source<K>>]: MakePiece };
/** Keys without marked pieces: these are plain texts. */
export type PlainKey = { [K in Key]: TagsOf<Source<K>> extends never ? K : never }[Key];

/** The values as a last argument: left out when there are none. */
export type GivenValues<K extends Key> = keyof ValuesOf<K> extends never
  ? [values?: Readonly<Record<string, never>>]
  : [values: ValuesOf<K>];

/** `phone.invalid`, `text.invalid.address`: the sentence of an error stands at `errors.phone.invalid`. */
export type ErrorKey = keyof Catalogue['errors'] & string;
export type ErrorValues<K extends ErrorKey> = ValuesOf<`errors.${K}`>;
/** Likewise a finding of the compiler, at `issues.`. */
export type IssueKey = keyof Catalogue['issues'] & string;
export type IssueValues<K extends IssueKey> = ValuesOf<`issues.${K}`>;
