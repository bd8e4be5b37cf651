export { contentTypeOf, fileName, isForm, isJson, isMultipart, isText } from './content-type.ts';
export { guessText } from './decode-text.ts';
export { fieldsOf, readQuery } from './form-fields.ts';
export { rawText } from './raw-text.ts';
export { type Content, readContent } from './read-content.ts';
export type { BodyPart } from './read-parts.ts';
