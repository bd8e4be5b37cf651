import compile from 'icu-minify/compile';

export interface Holes {
  /** What each hole takes. A plural is a number, and so is a formatted number. */
  kinds: ReadonlyMap<string, Kind>;
  /** The forms of each plural. */
  plurals: readonly (readonly string[])[];
  selects: readonly (readonly [name: string, words: readonly string[]])[];
}
export type Kind = 'text' | 'number' | 'choice' | 'time' | 'piece';

/** The holes of an ICU text, or why it cannot be read. */
export function holesOf(text: string): Holes | { problem: string } {
  try {
    const found = { kinds: new Map<string, Kind>(), plurals: [] as string[][], selects: [] as [string, string[]][] };
    walk(compile(text), found);
    return found;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

interface Found {
  kinds: Map<string, Kind>;
  plurals: string[][];
  selects: [string, string[]][];
}

/** Compiled by icu-minify: a text, or pieces; a piece is a text, `[hole]`, `[hole, kind, ..]`, `[tag, piece, ..]`, or 0 for `#`. */
function walk(compiled: unknown, found: Found): void {
  if (Array.isArray(compiled)) for (const piece of compiled) if (Array.isArray(piece)) walkPiece(piece, found);
}

function walkPiece([name, kind, ...rest]: readonly unknown[], found: Found): void {
  const hole = String(name);
  if (kind === undefined) {
    if (!found.kinds.has(hole)) found.kinds.set(hole, 'text');
    return;
  }
  if (typeof kind !== 'number' || kind === 0) {
    found.kinds.set(hole, 'piece');
    walk([kind, ...rest], found);
    return;
  }
  found.kinds.set(hole, kinds[kind] ?? 'text');
  if (kind > 3) return;
  const forms = Object.entries(rest[0] ?? {});
  if (kind === 1) found.selects.push([hole, forms.map(([word]) => word).sort()]);
  if (kind === 2) found.plurals.push(forms.map(([form]) => form));
  for (const [, form] of forms) walk(form, found);
}

const kinds: readonly (Kind | undefined)[] = [undefined, 'choice', 'number', 'number', 'number', 'time', 'time'];
