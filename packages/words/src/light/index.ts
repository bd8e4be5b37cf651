export { acceptedLanguage } from './accepted-language.ts';
export { type ErrorFacts, errorWords, factsOf, issueWords } from './error-words.ts';
export { createFormat, type Format } from './format.ts';
export type {
  Area,
  ErrorKey,
  ErrorValues,
  GivenValues,
  IssueKey,
  IssueValues,
  Key,
  KeyOf,
  MeasuredValue,
  PlainKey,
  RichValuesOf,
  SaidArea,
  TitledValue,
  Translation,
  Value,
  Values,
  ValuesOf,
  Word,
} from './key.ts';
export { isLanguage, type Language, languages, localeOf, sourceLanguage } from './languages.ts';
export { type CompiledMessage, createTranslate, type Say, type Translate } from './translate.ts';
export { valueTitle } from './value-title.ts';
export { sayText, sayWord, word } from './word.ts';
