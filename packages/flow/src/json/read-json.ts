export interface ReadJsonOptions {
  /** Whether one object that names a key twice is refused; otherwise the last of the two counts, as in JavaScript. */
  once?: boolean;
  /** Keys that are kept. */
  keeps?: (key: string) => boolean;
}

/**
 * JSON from outside as a value that lost nothing: a number that JavaScript cannot hold to its last digit, such as
 * `8412006733905521417` or `1e400`, becomes the text of its digits. A byte order mark is no part of it.
 * Throws a SyntaxError, and a RepeatedKey where keys may stand only `once`.
 */
export function readJson(source: string, { once = false, keeps }: ReadJsonOptions = {}): unknown {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const kept = keeps && ((key: string, inner: unknown) => (keeps(key) ? inner : undefined));
  const value: unknown = JSON.parse(text, kept);
  if (once) refuseRepeated(text);
  return mayBeLarge.test(text) ? JSON.parse(withLargeAsText(text), kept) : value;
}

export class RepeatedKey extends SyntaxError {
  readonly key: string;

  constructor(key: string) {
    super(`The key ${JSON.stringify(key)} stands twice in an object`);
    this.key = key;
  }
}

// What has neither so many digits nor a power of ten is read to the last digit.
const mayBeLarge = /\d{16}|\d[eE]/;

/** The pieces of JSON that was read already, so that they need not be checked again. */
const pieces = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],]/g;

const withLargeAsText = (text: string): string =>
  text.replace(pieces, (piece) => (/^[-\d]/.test(piece) && isLarge(piece) ? `"${piece}"` : piece));

function isLarge(number: string): boolean {
  const value = Number(number);
  if (!Number.isFinite(value)) return true;
  return Math.abs(value) > Number.MAX_SAFE_INTEGER && !isExact(number, value);
}

/** What is written with a power of ten is meant as a size: it stays a number when JavaScript writes it with the same digits. */
const isExact = (number: string, value: number): boolean => /[eE]/.test(number) && digitsOf(number) === digitsOf(value.toExponential());
const digitsOf = (number: string): string =>
  number
    .replace(/[eE].*/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

function refuseRepeated(text: string): void {
  /** The keys of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let isKey = false;
  for (const [piece] of text.matchAll(pieces)) {
    const keys = open.at(-1);
    if (piece === '{') open.push(new Set());
    else if (piece === '[') open.push(null);
    else if (piece === '}' || piece === ']') open.pop();
    else if (isKey && keys && piece.startsWith('"')) {
      const key = JSON.parse(piece) as string;
      if (keys.has(key)) throw new RepeatedKey(key);
      keys.add(key);
    }
    isKey = piece === '{' || piece === ',';
  }
}
