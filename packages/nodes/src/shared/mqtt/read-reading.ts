import Papa from 'papaparse';

export const readingKinds = { json: 'JSON', number: 'A number', text: 'Text', csv: 'Values with commas' } as const;
export type ReadingKind = keyof typeof readingKinds;

/** What a payload says, read as a kind; undefined = it is none of that kind. */
export function readReading(kind: ReadingKind, text: string): unknown {
  if (kind === 'text') return text;
  if (kind === 'json') return jsonOf(text);
  if (kind === 'number') return numberOf(text);
  // Where a semicolon parts them, a comma is for decimals.
  const delimiter = text.includes(';') ? ';' : ',';
  const [row] = Papa.parse<string[]>(text.trim(), { preview: 1, delimiter }).data;
  return row?.map((cell) => numberOf(cell) ?? cell.trim());
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** With a point or one comma for its decimals. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}
