import { exportLimits } from '@signalbox/contract';
import { userError } from '@signalbox/domain';
import type { Say } from '@signalbox/words';
import { csvLine } from './csv-line.ts';
import type { Value } from './export-source.ts';
import { closeSpreadsheet, emptySheet, openSpreadsheet, packPiece, type SheetPlace, sheetBegin, sheetEnd, sheetRow } from './xlsx-file.ts';

/** Writes rows as bytes, piece by piece; `place` is all that it has to know of the pieces before. */
export interface ExportWriter {
  /** By its number from 1, the heads included. */
  row: (cells: readonly Value[], no: number) => string;
  bytes: (piece: Piece) => Promise<{ bytes: Buffer; place: SheetPlace }>;
}
interface Piece {
  text: string;
  place: SheetPlace;
  isFirst: boolean;
  isLast: boolean;
}

export const exportWriters: Readonly<Record<'csv' | 'xlsx', (t: Say) => ExportWriter>> = {
  csv: (t) => {
    // Where numbers have a comma, spreadsheets part cells by semicolons. The mark in front tells them that it is UTF-8.
    const isComma = new Intl.NumberFormat(t.locale).format(1.5).includes(',');
    const told = (value: Value) => {
      if (typeof value === 'boolean') return yesNo(t, value);
      // As text a negative number would be taken for a formula.
      return typeof value === 'number' && isComma && !Number.isInteger(value) ? String(value).replace('.', ',') : value;
    };
    return {
      row: (cells) => csvLine(cells.map(told), isComma ? ';' : ','),
      bytes: async ({ text, isFirst, place }) => ({ bytes: Buffer.from(isFirst ? `\uFEFF${text}` : text), place }),
    };
  },
  xlsx: (t) => ({
    row: (cells, no) =>
      sheetRow(
        cells.map((value) => (typeof value === 'boolean' ? yesNo(t, value) : value)),
        no,
      ),
    bytes: async ({ text, place, isFirst, isLast }) => {
      const xml = `${isFirst ? sheetBegin : ''}${text}${isLast ? sheetEnd : ''}`;
      const packed = await packPiece(isFirst ? emptySheet : place, xml, isLast);
      if (packed.place.rawBytes > mostRawBytes) throw tooLarge();
      const bytes = [isFirst ? openSpreadsheet() : noBytes, packed.bytes, isLast ? closeSpreadsheet(packed.place) : noBytes];
      return { bytes: Buffer.concat(bytes), place: packed.place };
    },
  }),
};
const noBytes = Buffer.alloc(0);
/** Sizes of an entry have 32 bits. */
const mostRawBytes = 4_000_000_000;
export const tooLarge = () => userError('export.too_large', { most: exportLimits.sheetRows });

const yesNo = (t: Say, value: boolean): string => t(value ? 'tables.cell.yes' : 'tables.cell.no');
