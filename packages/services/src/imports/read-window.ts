import { type ImportSettings, importLimits } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import { byteLength, decodePiece } from './encodings.ts';
import { readRecords } from './read-records.ts';

interface Asked {
  importId: string;
  sizeBytes: number;
  /** Where the next row begins, in bytes. */
  offset: number;
  most: number;
}
export interface ReadRows {
  rows: string[][];
  /** Where the one after them begins; the size of the file when there is none. */
  next: number;
}

/** First as much as the rows of a slice take, then as much as the longest row that is read at all. */
const windows = [importLimits.pieceBytes, 4 * importLimits.pieceBytes];

/** The next rows of a file, as many as are asked for or fit into the window. Throws `import.row_too_long` for one that fits into none. */
export async function readWindow(
  sql: AccountSql,
  { importId, sizeBytes, offset, most }: Asked,
  { encoding, delimiter }: Pick<ImportSettings, 'encoding' | 'delimiter'>,
): Promise<ReadRows> {
  for (const length of windows) {
    const bytes = await readBytes(sql, importId, { offset, length });
    const isLast = offset + bytes.length >= sizeBytes;
    const text = decodePiece(bytes, encoding);
    const mark = offset === 0 && text.startsWith('\uFEFF') ? 1 : 0;
    const { records, used } = readRecords(text.slice(mark), { delimiter, most, isLast });
    if (records.length === 0 && !isLast) continue;
    const end = mark + used;
    return { rows: records, next: isLast && end >= text.length ? sizeBytes : offset + byteLength(text.slice(0, end), encoding) };
  }
  throw userError('import.row_too_long', { most: { size: windows.at(-1) ?? 0 } }, { status: 422 });
}

/** Bytes from here on, out of the pieces that hold them. */
export async function readBytes(
  sql: AccountSql,
  importId: string,
  { offset, length }: { offset: number; length: number },
): Promise<Buffer> {
  const first = Math.floor(offset / importLimits.pieceBytes);
  const rows = await sql<{ body: Buffer }>(
    'select body from import_piece where account_id = $1 and import_id = $2 and no >= $3 and no <= $4 order by no',
    [importId, first, Math.floor((offset + length - 1) / importLimits.pieceBytes)],
    'import_pieces',
  );
  const all = rows.length === 1 && rows[0] ? rows[0].body : Buffer.concat(rows.map(({ body }) => body));
  const from = offset - first * importLimits.pieceBytes;
  return all.subarray(from, from + length);
}
