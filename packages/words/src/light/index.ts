export { acceptedLanguage } from './accepted-language.ts';
export { type ErrorFacts, errorWords } from './error-words.ts';
export type {
  Area,
  ErrorCode,
  ErrorValues,
  GivenValues,
  IssueCode,
  IssueValues,
  Key,
  KeyOf,
  PlainKey,
  RichValuesOf,
  Translation,
  Value,
  Values,
  ValuesOf,
  Word,
} from './key.ts';
export { isLanguage, type Language, languages, localeOf, sourceLanguage } from './languages.ts';
export { type CompiledMessage, createTranslate, type Translate } from './translate.ts';
