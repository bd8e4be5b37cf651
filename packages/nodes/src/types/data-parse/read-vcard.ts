import { failed } from '../../shared/values/failed.ts';
import type { ReadResult } from './read-result.ts';

interface Card {
  name: string;
  firstName: string;
  lastName: string;
  organisation: string;
  title: string;
  birthday: string;
  note: string;
  /** The first of each, for the usual case of one. */
  phone: string;
  email: string;
  phones: { number: string; kind: string }[];
  emails: { address: string; kind: string }[];
  addresses: { street: string; city: string; region: string; postcode: string; country: string; kind: string }[];
}

/** Contact cards of version 2.1, 3.0 and 4.0, several in one text. */
export function readVcard(source: string): ReadResult {
  const cards: Card[] = [];
  let card: Card | null = null;
  for (const line of unfolded(source)) {
    const property = propertyOf(line);
    if (!property) continue;
    const { name, value } = property;
    if (name === 'BEGIN' && /^vcard$/i.test(value.trim())) card = emptyCard();
    else if (name === 'END' && /^vcard$/i.test(value.trim()) && card) {
      cards.push(finished(card));
      card = null;
    } else if (card) apply(card, property);
  }
  if (card) return failed('parse.vcard.end');
  if (cards.length === 0) return failed('parse.vcard');
  return { value: cards, count: cards.length };
}

interface Property {
  name: string;
  kind: string;
  value: string;
}

/** A line that starts with a space or tab goes on the one before; so does, in old cards, one that follows a = at the end. */
function unfolded(source: string): string[] {
  const lines: string[] = [];
  for (const line of source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const before = lines.at(-1);
    if (before !== undefined && /^[ \t]/.test(line)) lines[lines.length - 1] = before + line.slice(1);
    else if (before?.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(before)) lines[lines.length - 1] = before.slice(0, -1) + line;
    else lines.push(line);
  }
  return lines;
}

function propertyOf(line: string): Property | null {
  const colon = colonOf(line);
  if (colon < 1) return null;
  const [head = '', ...parameters] = line.slice(0, colon).split(';');
  const raw = line.slice(colon + 1);
  const text = parameters.some((one) => /QUOTED-PRINTABLE/i.test(one)) ? quotedPrintable(raw) : raw;
  const kinds = parameters.flatMap((one) => {
    const [key = '', value] = one.split('=');
    return value === undefined ? key : /^type$/i.test(key) ? value.replaceAll('"', '').split(',') : [];
  });
  const kind = kinds.map((one) => one.toLowerCase()).find((one) => known.has(one)) ?? '';
  // `item1.TEL` only groups properties.
  return { name: (head.split('.').at(-1) ?? '').toUpperCase(), kind, value: text };
}
const known: ReadonlySet<string> = new Set(['cell', 'home', 'work', 'fax', 'pager', 'main', 'other']);

/** The colon that ends the name; parameters in quotation marks may have one too. */
function colonOf(line: string): number {
  let quoted = false;
  for (let i = 0; i < line.length; i += 1)
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === ':' && !quoted) return i;
  return -1;
}

function apply(card: Card, { name, kind, value }: Property): void {
  const parts = splitParts(value);
  switch (name) {
    case 'FN':
      card.name ||= plain(value);
      return;
    case 'N':
      card.lastName ||= parts[0] ?? '';
      card.firstName ||= parts[1] ?? '';
      return;
    case 'ORG':
      card.organisation ||= parts.filter((part) => part !== '').join(', ');
      return;
    case 'TITLE':
      card.title ||= plain(value);
      return;
    case 'BDAY':
      card.birthday ||= plain(value).replace(/^(\d{4})(\d{2})(\d{2})(T.*)?$/, '$1-$2-$3');
      return;
    case 'NOTE':
      card.note ||= plain(value);
      return;
    case 'TEL':
      if (plain(value)) card.phones.push({ number: plain(value).replace(/^tel:/i, ''), kind });
      return;
    case 'EMAIL':
      if (plain(value)) card.emails.push({ address: plain(value).replace(/^mailto:/i, ''), kind });
      return;
    case 'ADR': {
      const [, extra = '', street = '', city = '', region = '', postcode = '', country = ''] = parts;
      card.addresses.push({ street: [street, extra].filter(Boolean).join(', '), city, region, postcode, country, kind });
      return;
    }
  }
}

/** Parts between semicolons; one after a backslash belongs to the part. */
function splitParts(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < value.length; i += 1)
    if (value[i] === '\\') i += 1;
    else if (value[i] === ';') {
      parts.push(plain(value.slice(from, i)));
      from = i + 1;
    }
  return [...parts, plain(value.slice(from))];
}
const plain = (value: string): string => value.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();

/** `=C3=A5` -> å; what is no UTF-8 reads as Latin 1, as old phones wrote it. */
function quotedPrintable(text: string): string {
  const bytes: number[] = [];
  for (const piece of text.match(/=[\dA-F]{2}|[^=]+|=/gi) ?? [])
    if (/^=[\dA-F]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(piece));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

const emptyCard = (): Card => ({
  ...{ name: '', firstName: '', lastName: '', organisation: '', title: '', birthday: '', note: '', phone: '', email: '' },
  ...{ phones: [], emails: [], addresses: [] },
});
const finished = (card: Card): Card => ({
  ...card,
  name: card.name || `${card.firstName} ${card.lastName}`.trim() || card.organisation,
  phone: card.phones[0]?.number ?? '',
  email: card.emails[0]?.address ?? '',
});
