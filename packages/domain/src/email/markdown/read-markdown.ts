import { type Inline, readInline } from './read-inline.ts';

export type { Inline };

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; inline: Inline[] }
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; first: number | null; items: Block[][] }
  | { kind: 'rule' };

/**
 * Text with Markdown as a tree: headings, lists, quotes, rules, and what `readInline` knows. HTML in it is text like any other, a line break is one.
 * Total: whatever is no mark is text.
 */
export const readMarkdown = (text: string): Block[] => readBlocks(text.split(/\r\n|\r|\n/), 0);

const deepest = 6;
const heading = /^(#{1,3}) +(.+)$/;
const rule = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
const quote = /^ {0,3}> ?/;
const bullet = /^( {0,3}[-*+] +)(?=\S)/;
const numbered = /^( {0,3}(\d{1,4})[.)] +)(?=\S)/;

function readBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { block, next } = blockAt(lines, at, depth);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

interface Read {
  block: Block | null;
  next: number;
}
function blockAt(lines: readonly string[], at: number, depth: number): Read {
  const line = lines[at] ?? '';
  if (line.trim() === '') return { block: null, next: at + 1 };
  const [, marks, title] = heading.exec(line) ?? [];
  if (marks && title) return { block: { kind: 'heading', level: marks.length as 1 | 2 | 3, inline: readInline(title) }, next: at + 1 };
  if (rule.test(line)) return { block: { kind: 'rule' }, next: at + 1 };
  if (depth < deepest && quote.test(line)) {
    const next = endOf(lines, at, (one) => quote.test(one));
    const inner = lines.slice(at, next).map((one) => one.replace(quote, ''));
    return { block: { kind: 'quote', blocks: readBlocks(inner, depth + 1) }, next };
  }
  if (depth < deepest && (bullet.test(line) || numbered.test(line))) return listAt(lines, at, depth);
  const next = endOf(lines, at, (one, no) => no === 0 || !begins(one));
  return { block: { kind: 'paragraph', inline: readInline(lines.slice(at, next).join('\n')) }, next };
}

const begins = (line: string): boolean => line.trim() === '' || [heading, rule, quote, bullet, numbered].some((block) => block.test(line));

function endOf(lines: readonly string[], from: number, belongs: (line: string, no: number) => boolean): number {
  let at = from;
  while (at < lines.length && belongs(lines[at] ?? '', at - from)) at += 1;
  return at;
}

/** An item goes on in the lines that stand in as far as its text does. */
function listAt(lines: readonly string[], from: number, depth: number): Read {
  const mark = bullet.test(lines[from] ?? '') ? bullet : numbered;
  const items: Block[][] = [];
  let at = from;
  for (let found = mark.exec(lines[at] ?? ''); found; found = mark.exec(lines[at] ?? '')) {
    const width = found[1]?.length ?? 0;
    const inside = (line: string): boolean => /^ {2,}\S/.test(line);
    const next = endOf(lines, at + 1, inside);
    const rest = lines.slice(at + 1, next).map((line) => line.replace(new RegExp(`^ {1,${width}}`), ''));
    items.push(readBlocks([(lines[at] ?? '').slice(width), ...rest], depth + 1));
    at = next;
  }
  const first = mark === numbered ? Number(numbered.exec(lines[from] ?? '')?.[2] ?? 1) : null;
  return { block: { kind: 'list', first, items }, next: at };
}
