import type { ImportDetail } from '@signalbox/contract';
import { userError } from '@signalbox/domain';
import { readVcard } from '@signalbox/nodes/vcard';
import { readSheet } from 'read-excel-file/node';
import { checkZip } from './check-zip.ts';
import { decodePiece, detectEncoding } from './encodings.ts';

type Value = string | number | boolean | Date | null | undefined;

/** A spreadsheet, a list of JSON objects or contact cards as a table of text. Throws `import.unreadable` for what is none. */
export async function tableOf(kind: ImportDetail['kind'], bytes: Buffer): Promise<string> {
  const rows = await readers[kind](bytes);
  return rows.map((row) => `${row.map(cellOf).join(',')}\n`).join('');
}

const readers: Readonly<Record<ImportDetail['kind'], (bytes: Buffer) => Promise<Value[][]> | Value[][]>> = {
  csv: () => [],
  xlsx: async (bytes) => {
    checkZip(bytes);
    try {
      return (await readSheet(bytes)) as Value[][];
    } catch (cause) {
      throw userError('import.unreadable.xlsx', {}, { status: 422, cause });
    }
  },
  json: (bytes) => objectRows(parseJson(textOf(bytes))),
  vcard: (bytes) => {
    const read = readVcard(textOf(bytes));
    if (!('value' in read)) throw userError('import.unreadable.vcard', {}, { status: 422 });
    return cardRows(read.value as Card[]);
  },
};

const textOf = (bytes: Buffer): string => decodePiece(bytes, detectEncoding(bytes)).replace(/^\uFEFF/, '');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw userError('import.unreadable.json', {}, { status: 422, cause });
  }
}

/** A list of objects, or an object that has one; its names are the columns. */
function objectRows(value: unknown): Value[][] {
  const list = Array.isArray(value) ? value : Object.values(Object(value)).find(Array.isArray);
  const objects = (Array.isArray(list) ? list : []).filter(
    (one): one is Record<string, unknown> => typeof one === 'object' && one !== null,
  );
  if (objects.length === 0) throw userError('import.unreadable.json', {}, { status: 422 });
  const heads = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  return [heads, ...objects.map((one) => heads.map((head) => plainValue(one[head])))];
}
function plainValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map((one) => String(plainValue(one) ?? '')).join(';');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Value);
}

interface Card {
  name: string;
  organisation: string;
  birthday: string;
  note: string;
  phones: { number: string }[];
  emails: { address: string }[];
}
const cardRows = (cards: readonly Card[]): Value[][] => [
  ['Name', 'Phone', 'E-mail', 'Organisation', 'Birthday', 'Note'],
  ...cards.map(({ name, phones, emails, organisation, birthday, note }) => [
    ...[name, phones.map(({ number }) => number).join(';'), emails.map(({ address }) => address).join(';')],
    ...[organisation, birthday, note],
  ]),
];

function cellOf(value: Value): string {
  const text = value instanceof Date ? dateText(value) : value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** A day has no time. */
const dateText = (at: Date): string =>
  at
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.000Z$/, 'Z');
