import { storableText } from '../json/storable.ts';

/**
 * How values are written into the text around them: as they are, or as a part of JSON, an address, a form, XML, Markdown, or a body of several parts, none of
 * which they can end.
 */
export const escapeWays = ['json', 'url', 'form', 'xml', 'markdown', 'parts'] as const;
export type Escape = (typeof escapeWays)[number];

/** A text as a part of something else, so that it cannot end that part or begin another. */
export const escapes = {
  /** Of an address or of a form: everything but letters, digits and `-._~`. */
  url: (text: string): string =>
    encodeURIComponent(storableText(text)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  /** Of XML, in elements and attributes; signs that XML cannot hold become U+FFFD. */
  xml: (text: string): string =>
    storableText(text)
      .replace(notXml, '\ufffd')
      .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign),
  /** Of Markdown: every sign that could be a mark is a plain one. */
  markdown: (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
