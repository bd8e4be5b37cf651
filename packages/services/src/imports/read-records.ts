interface ReadRecords {
  delimiter: string;
  /** Records at the most. */
  most: number;
  /** The text ends where the file does: what has no end is a record, too. */
  isLast: boolean;
}

/**
 * Rows of a file of values between delimiters (RFC 4180), and how many characters they take: the next row begins there.
 * Quotes may stand inside cells, lines may end in any way, rows may have any number of cells. A row that the text does not hold to its end is left for the next time.
 */
export function readRecords(text: string, { delimiter, most, isLast }: ReadRecords): { records: string[][]; used: number } {
  const records: string[][] = [];
  let used = 0;
  while (records.length < most && used < text.length) {
    const record = readRecord(text, used, { sign: delimiter.charCodeAt(0), isLast });
    if (!record) break;
    records.push(record.cells);
    used = record.end;
  }
  return { records, used };
}

function readRecord(
  text: string,
  from: number,
  { sign, isLast }: { sign: number; isLast: boolean },
): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  for (let at = from; ; ) {
    let cell = '';
    if (text.charCodeAt(at) === quote) {
      const end = closingQuote(text, at + 1);
      if (end === -1 && !isLast) return null;
      cell = text.slice(at + 1, end === -1 ? text.length : end).replaceAll('""', '"');
      at = end === -1 ? text.length : end + 1;
    }
    let end = at;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === sign || code === lineFeed || code === carriageReturn) break;
    }
    cells.push(end > at ? cell + text.slice(at, end) : cell);
    if (end >= text.length) return isLast ? { cells, end } : null;
    const code = text.charCodeAt(end);
    if (code === sign) {
      at = end + 1;
      continue;
    }
    if (code === carriageReturn && end + 1 >= text.length && !isLast) return null;
    return { cells, end: code === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1 };
  }
}

/** Two of them are one that belongs to the cell. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== quote) return at;
  return -1;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
