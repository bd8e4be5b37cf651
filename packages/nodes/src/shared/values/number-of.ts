/**
 * A number, or a text that is plainly one: `12`, `-3.5`, `12,5`, `1e3`. null for anything else, also for `1,234`,
 * which is a thousand to some and one and a bit to others.
 */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim().replace('\u2212', '-');
  const comma = /^([+-]?\d+),(\d+)$/.exec(text);
  if (comma && (comma[2]?.length !== 3 || /^[+-]?0$/.test(comma[1] ?? ''))) return numberOf(`${comma[1]}.${comma[2]}`);
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** Without the crumbs of binary fractions: 0.1 + 0.2 is 0.3. */
export const tidyNumber = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)));
