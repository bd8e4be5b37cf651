import { xmlText } from '../http/xml.ts';

export type BodyKind = 'json' | 'form' | 'xml' | 'none';

/** What may stand in the templates of a request, as `{to}`. */
export const holes = ['from', 'to', 'text', 'id', 'report', 'user', 'password'] as const;
export type Holes = Readonly<Record<(typeof holes)[number], string>>;

/** A template with its holes filled, each value written so that it stays one value there. */
export const fill = (template: string, values: Holes, write: (value: string) => string): string =>
  template.replaceAll(hole, (all, name: string) => (isHole(name) ? write(values[name]) : all));

/** The first name in braces that is no hole, such as `{phone}`; JSON has braces of its own, but none round a bare word. */
export const unknownHole = (template: string): string | null =>
  [...template.matchAll(hole)].map(([, name = '']) => name).find((name) => !isHole(name)) ?? null;

const hole = /\{([a-z]+)\}/g;
const isHole = (name: string): name is keyof Holes => (holes as readonly string[]).includes(name);

export const inAddress = (value: string): string => encodeURIComponent(value);
/** A header is one line of what HTTP can carry. */
export const inHeader = (value: string): string => value.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '');
export const inBody: Readonly<Record<BodyKind, (value: string) => string>> = {
  json: (value) => JSON.stringify(value).slice(1, -1),
  form: (value) => encodeURIComponent(value),
  xml: xmlText,
  none: () => '',
};
export const contentTypes: Readonly<Record<BodyKind, string | null>> = {
  json: 'application/json; charset=utf-8',
  form: 'application/x-www-form-urlencoded',
  xml: 'text/xml; charset=utf-8',
  none: null,
};

/** Headers as people write them, `Name: value`, one a line; null = a line is none. */
export function readHeaders(text: string): [name: string, value: string][] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => /^([A-Za-z0-9-]+):\s*(.*)$/.exec(line.trim()));
  if (pairs.some((pair) => pair === null)) return null;
  return pairs.map((pair) => [(pair?.[1] ?? '').toLowerCase(), pair?.[2] ?? '']);
}
