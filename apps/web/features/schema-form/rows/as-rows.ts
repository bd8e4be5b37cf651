export type Row = Record<string, unknown>;

/** The rows of a draft, which may be half typed. */
export const asRows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : [];

/** `value3`: the first of that kind that no row has yet. */
export function freeName(rows: readonly Row[], field: string, word: string): string {
  const known = new Set(rows.map((row) => row[field]));
  let number = rows.length + 1;
  while (known.has(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}
