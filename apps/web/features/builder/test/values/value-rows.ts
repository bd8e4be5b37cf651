/** One line of what a step read or gave: a value, or a group or list with its values under it. */
export interface ValueRow {
  /** Its place: `case.house`, `items.0.name`. */
  path: string;
  /** The names from the outermost on. */
  names: readonly string[];
  depth: number;
  value: unknown;
  kind: ValueKind;
  /** How many values stand under a group or list; null = it is a value itself. */
  size: number | null;
}
export type ValueKind = 'text' | 'number' | 'bool' | 'list' | 'group' | 'empty';

export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'bool' : 'text';
}

/** So many rows are shown before somebody asks for all. */
export const fewRows = 100;
const deepest = 12;

/** The tree of a value: groups and lists with what stands under those that are open. Those at the top are open from the start. */
export function treeRows(value: unknown, toggled: ReadonlySet<string> = new Set()): ValueRow[] {
  const rows: ValueRow[] = [];
  const walk = (inner: unknown, names: readonly string[]): void => {
    for (const [name, one] of entriesOf(inner)) {
      const row = rowOf([...names, name], one);
      rows.push(row);
      if (row.size && isOpen(row, toggled) && row.depth < deepest) walk(one, row.names);
    }
  };
  walk(value, []);
  return rows;
}
export const isOpen = ({ path, depth }: Pick<ValueRow, 'path' | 'depth'>, toggled: ReadonlySet<string>): boolean =>
  (depth === 0) !== toggled.has(path);

/** The same as a table: every value that has none under it, by all of its names. */
export function tableRows(value: unknown): ValueRow[] {
  const rows: ValueRow[] = [];
  const walk = (inner: unknown, names: readonly string[]): void => {
    for (const [name, one] of entriesOf(inner)) {
      const row = rowOf([...names, name], one);
      if (row.size && row.depth < deepest) walk(one, row.names);
      else rows.push(row);
    }
  };
  walk(value, []);
  return rows;
}

function rowOf(names: readonly string[], value: unknown): ValueRow {
  const kind = kindOf(value);
  const size = kind === 'list' || kind === 'group' ? entriesOf(value).length : null;
  return { path: names.join('.'), names, depth: names.length - 1, value, kind, size };
}
const entriesOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** How an expression reads it: `ask.items[0].name`. */
export const readPath = (root: string, names: readonly string[]): string =>
  names.reduce(
    (path, name) => (/^\d+$/.test(name) ? `${path}[${name}]` : /^[a-zA-Z_]\w*$/.test(name) ? `${path}.${name}` : `${path}["${name}"]`),
    root,
  );

/** A value as it is copied. */
export const copyText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null, null, 2));
