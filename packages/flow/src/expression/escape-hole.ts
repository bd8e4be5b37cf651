import { type Escape, escapes } from './escapes.ts';
import { valueText } from './expression.ts';

/** Writes one value behind `before`, the text so far. */
export const writeHole = (way: Escape | undefined, before: string, value: unknown): string =>
  way === undefined ? valueText(value) : writers[way](before, value);

const writers: Record<Escape, (before: string, value: unknown) => string> = {
  // Between quotes the value is a part of that text; elsewhere it is a value of its own: a number stays a number, a text gets its quotes.
  json: (before, value) =>
    isInQuotes(before) ? JSON.stringify(valueText(value)).slice(1, -1) : (JSON.stringify(value, noBigInt) ?? 'null'),
  // An address may begin with a value; what follows is a part of the path or of the query and must not end it.
  url: (before, value) => (before === '' ? valueText(value) : encodeURIComponent(valueText(value))),
  form: (_, value) => escapes.url(valueText(value)),
  xml: (before, value) => (isInSection(before) ? valueText(value).replaceAll(']]>', ']]]]><![CDATA[>') : escapes.xml(valueText(value))),
  markdown: (_, value) => escapes.markdown(valueText(value)),
  parts: (before, value) => (isInHeaders(before) ? headerPart(valueText(value)) : withoutBoundary(before, valueText(value))),
};

const noBigInt = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

function isInQuotes(text: string): boolean {
  let isIn = false;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\' && isIn) i += 1;
    else if (text[i] === '"') isIn = !isIn;
  }
  return isIn;
}

const isInSection = (text: string): boolean => text.lastIndexOf('<![CDATA[') > text.lastIndexOf(']]>');

/** The headers of a part end at its first empty line. */
function isInHeaders(text: string): boolean {
  const boundary = boundaryOf(text);
  let isIn = false;
  for (const line of text.split(/\r?\n/).slice(0, -1))
    if (boundary !== null && line.startsWith(boundary)) isIn = true;
    else if (line === '') isIn = false;
  return isIn;
}

/** As browsers write names of fields and files. */
const headerPart = (text: string): string =>
  text.replace(/["\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A value that has the line between the parts in it would begin a part of its own. */
function withoutBoundary(before: string, text: string): string {
  const boundary = boundaryOf(before);
  return boundary === null ? text : text.replaceAll(boundary, boundary.replace('--', '- -'));
}

const boundaryOf = (text: string): string | null => /^\s*(--[^\s]+)/.exec(text)?.[1] ?? null;
