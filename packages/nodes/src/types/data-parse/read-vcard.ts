import { failed } from '../../shared/values/failed.ts';
import type { ReadResult } from './read-result.ts';
import { type Property, vcardProperties } from './vcard-properties.ts';

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

/** Contact cards of version 2.1, 3.0 and 4.0, several in one text. A card inside another one, as for an assistant, comes after it. */
export function readVcard(source: string): ReadResult {
  const cards: Card[] = [];
  /** Those that have begun, the outer ones first, and the places where the inner ones wait for them. */
  const open: Card[] = [];
  let inner: Card[] = [];
  for (const property of vcardProperties(source)) {
    const { name, value } = property;
    if (begins(name, value)) open.push(emptyCard());
    else if (name === 'END' && /^vcard$/i.test(value.trim())) {
      const card = open.pop();
      if (!card) continue;
      if (open.length > 0) inner.unshift(finished(card));
      else {
        cards.push(finished(card), ...inner);
        inner = [];
      }
    } else {
      const card = open.at(-1);
      if (card) apply(card, property);
    }
  }
  if (open.length > 0) return failed('parse.vcard.end');
  if (cards.length === 0) return failed('parse.vcard');
  return { value: cards, count: cards.length };
}

const begins = (name: string, value: string): boolean =>
  (name === 'BEGIN' && /^vcard$/i.test(value.trim())) || (name === 'AGENT' && /^begin:vcard$/i.test(value.trim()));

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
