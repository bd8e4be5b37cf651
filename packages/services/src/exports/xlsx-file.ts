import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

/** How far the one sheet of a spreadsheet is written: the checksum and the bytes of its XML so far, unpacked and packed. */
export interface SheetPlace {
  crc: number;
  rawBytes: number;
  packedBytes: number;
}
export const emptySheet: SheetPlace = { crc: 0, rawBytes: 0, packedBytes: 0 };

/** The bytes in front of the rows of a spreadsheet (ECMA-376): everything that stands beside them, and the head of their entry. */
export const openSpreadsheet = (): Buffer => Buffer.concat([...fixed.map(([name, body]) => storedEntry(name, body)), sheetHead]);

/**
 * More XML of the sheet, packed. A piece ends at a whole byte and looks back at nothing before it (RFC 1951, an empty block at its end), so
 * whoever goes on needs no more than the place.
 */
export async function packPiece(place: SheetPlace, xml: string, isLast: boolean): Promise<{ bytes: Buffer; place: SheetPlace }> {
  const raw = Buffer.from(xml);
  const bytes = await pack(raw, { finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH });
  return {
    bytes,
    place: { crc: crc32(raw, place.crc), rawBytes: place.rawBytes + raw.length, packedBytes: place.packedBytes + bytes.length },
  };
}
const pack = promisify<Buffer, { finishFlush: number }, Buffer>((raw, options, done) => deflateRaw(raw, options, done));

/** What stands behind the rows: their sizes, and the directory of the archive. */
export function closeSpreadsheet(place: SheetPlace): Buffer {
  const sizes = [u32(place.crc), u32(place.packedBytes), u32(place.rawBytes)];
  const descriptor = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), ...sizes]);
  let at = 0;
  const entries = fixed.map(([name, body]) => {
    const raw = Buffer.from(body);
    const entry = directoryEntry(name, { at, method: 0, flags: 0, sizes: [u32(crc32(raw)), u32(raw.length), u32(raw.length)] });
    at += storedEntry(name, body).length;
    return entry;
  });
  entries.push(directoryEntry(sheetName, { at, method: 8, flags: 8, sizes }));
  const directory = Buffer.concat(entries);
  const start = at + sheetHead.length + place.packedBytes + descriptor.length;
  const end = [u16(0), u16(0), u16(entries.length), u16(entries.length), u32(directory.length), u32(start), u16(0)];
  return Buffer.concat([descriptor, directory, Buffer.from('PK\x05\x06', 'latin1'), ...end]);
}

export const sheetBegin = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
export const sheetEnd = '</sheetData></worksheet>';

/** A row of cells, by its number from 1: texts stand as texts, whatever they begin with, so nothing calculates. */
export const sheetRow = (cells: readonly (string | number | null)[], no: number): string =>
  `<row r="${no}">${cells.map((cell, at) => sheetCell(cell, `${letters(at)}${no}`)).join('')}</row>`;

function sheetCell(cell: string | number | null, place: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : '';
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, mostCharacters))}</t></is></c>`;
}
/** As spreadsheets call their columns: A to Z, AA to ZZ. */
const letters = (at: number): string => `${at < 26 ? '' : letters(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;
/** Of a cell, by Excel. */
const mostCharacters = 32_767;

const escaped = (text: string): string => text.replaceAll(unwritable, '').replaceAll(/[&<>]/g, (sign) => marks[sign] ?? '');
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** XML 1.0 has no way to write these: control characters other than tab and ends of lines, and halves of letters. */
const unwritable = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu;

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const [packages, office] = [
  'http://schemas.openxmlformats.org/package/2006',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
];
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const sheetName = 'xl/worksheets/sheet1.xml';
const fixed: readonly (readonly [name: string, body: string])[] = [
  [
    '[Content_Types].xml',
    `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/${sheetName}" ContentType="${main}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

const u16 = (value: number): Buffer => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
/** 1 January 1980: when a file was made is no business of its readers. */
const [time, day] = [u16(0), u16(0x21)];

/** APPNOTE.TXT 4.3.7. */
const entryHead = (name: string, { method, flags, sizes }: { method: number; flags: number; sizes: readonly Buffer[] }): Buffer =>
  Buffer.concat([
    ...[Buffer.from('PK\x03\x04', 'latin1'), u16(20), u16(flags), u16(method), time, day],
    ...[...sizes, u16(name.length), u16(0), Buffer.from(name)],
  ]);

function storedEntry(name: string, body: string): Buffer {
  const raw = Buffer.from(body);
  return Buffer.concat([entryHead(name, { method: 0, flags: 0, sizes: [u32(crc32(raw)), u32(raw.length), u32(raw.length)] }), raw]);
}
/** Its sizes stand behind its bytes (flag 3). */
const sheetHead = entryHead(sheetName, { method: 8, flags: 8, sizes: [u32(0), u32(0), u32(0)] });

/** APPNOTE.TXT 4.3.12. */
const directoryEntry = (
  name: string,
  { at, method, flags, sizes }: { at: number; method: number; flags: number; sizes: readonly Buffer[] },
): Buffer =>
  Buffer.concat([
    ...[Buffer.from('PK\x01\x02', 'latin1'), u16(20), u16(20), u16(flags), u16(method), time, day, ...sizes],
    ...[u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(at), Buffer.from(name)],
  ]);
