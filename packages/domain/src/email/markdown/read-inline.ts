export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em'; inline: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; inline: Inline[] }
  | { kind: 'break' };

/** Bold, italic, code, links to the web and to mailboxes, line breaks. A backslash before a sign makes it a plain one. */
export const readInline = (text: string, depth = 0): Inline[] => joined(read(text, depth));

const deepest = 8;
const signs = /[!-/:-@[-`{-~]/;

function read(text: string, depth: number): Inline[] {
  const found: Inline[] = [];
  /** Marks that nothing closes from here on: looked for once. */
  const open = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const span = depth < deepest ? spanAt(text, at, { depth, open }) : null;
    if (span) {
      found.push(span.inline);
      at = span.next;
    } else {
      const [piece, next] = plainAt(text, at);
      found.push(piece);
      at = next;
    }
  }
  return found;
}

function plainAt(text: string, at: number): [Inline, number] {
  const sign = text[at] ?? '';
  const after = text[at + 1] ?? '';
  if (sign === '\\' && signs.test(after)) return [{ kind: 'text', text: after }, at + 2];
  return [sign === '\n' ? { kind: 'break' } : { kind: 'text', text: sign }, at + 1];
}

interface Place {
  depth: number;
  open: Set<string>;
}
type Span = { inline: Inline; next: number } | null;

function spanAt(text: string, at: number, place: Place): Span {
  if (text[at] === '`') return codeAt(text, at, place);
  if (text[at] === '[') return linkAt(text, at, place);
  for (const mark of ['**', '__', '*', '_']) if (text.startsWith(mark, at)) return markedAt(text, at, { ...place, mark });
  return null;
}

function codeAt(text: string, at: number, { open }: Place): Span {
  const end = open.has('`') ? -1 : text.indexOf('`', at + 1);
  if (end < 0) open.add('`');
  return end > at + 1 ? { inline: { kind: 'code', text: text.slice(at + 1, end) }, next: end + 1 } : null;
}

function markedAt(text: string, at: number, { mark, depth, open }: Place & { mark: string }): Span {
  const from = at + mark.length;
  // Within a word an underscore is a part of the word, as in file_name.
  if (open.has(mark) || /^\s|^$/.test(text.slice(from, from + 1)) || (mark[0] === '_' && isLetter(text[at - 1]))) return null;
  const end = closing(text, from, mark);
  if (end < 0) {
    open.add(mark);
    return null;
  }
  const kind = mark.length === 2 ? 'strong' : 'em';
  return { inline: { kind, inline: readInline(text.slice(from, end), depth + 1) }, next: end + mark.length };
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function closing(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(mark, at) && at > from && !/\s/.test(text[at - 1] ?? '')) {
      const run = /^(\*+|_+)/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
      if (mark.length === 1 && run === 2) at += 1;
      else if (mark[0] !== '_' || !isLetter(text[at + mark.length])) return mark.length === 1 || run < 3 ? at : at + run - mark.length;
    }
  }
  return -1;
}

function linkAt(text: string, at: number, { depth, open }: Place): Span {
  const middle = open.has('](') ? -1 : text.indexOf('](', at);
  if (middle < 0) {
    open.add('](');
    return null;
  }
  const [, typed] = /^((?:\\.|[^\\()\s<>])+)\)/.exec(text.slice(middle + 2, middle + 2 + longestLink)) ?? [];
  const label = text.slice(at + 1, middle);
  const href = typed?.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (typed === undefined || href === undefined || label === '' || label.includes('[') || !isLink(href)) return null;
  return { inline: { kind: 'link', href, inline: readInline(label, depth + 1) }, next: middle + 2 + typed.length + 1 };
}

const longestLink = 2000;
/** Where a link may lead: nothing that a reader of mails would carry out. */
export const isLink = (href: string): boolean => /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(href) && !/[\p{Cc}\s"<>]/u.test(href);

function joined(pieces: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') all[all.length - 1] = { kind: 'text', text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
