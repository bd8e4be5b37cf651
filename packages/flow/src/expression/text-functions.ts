import { storableText } from '../json/storable.ts';
import { escapes } from './escapes.ts';

/** Functions that write a text for where it goes, by their signatures. */
export const textFunctions: Readonly<Record<string, (...texts: string[]) => string>> = {
  'urlEncode(string): string': (text = '') => escapes.url(text),
  'xmlEscape(string): string': (text = '') => escapes.xml(text),
  'jsonString(string): string': (text = '') => JSON.stringify(storableText(text)),
  'base64(string): string': (text = '') => base64(text),
  'replace(string, string, string): string': replaced,
  'string.replace(string, string): string': replaced,
};

/** As much as the result of one expression may have; more would be made only to be thrown away. */
const mostCharacters = 256 * 1024;

function replaced(text = '', what = '', by = ''): string {
  if (what === '') return text;
  const pieces = text.split(what);
  if (text.length + (pieces.length - 1) * (by.length - what.length) > mostCharacters) throw new RangeError('too large');
  return pieces.join(by);
}

/** Of the bytes in UTF-8. In pieces, because a function takes only so many arguments. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
