/** What a line of a note holds, its marks taken away. Nothing of it is HTML. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; parts: Inline[] }
  | { kind: 'em'; parts: Inline[] }
  | { kind: 'link'; href: string; parts: Inline[] };
export type Block =
  | { kind: 'heading'; level: 1 | 2; parts: Inline[] }
  | { kind: 'text'; parts: Inline[] }
  | { kind: 'list'; isNumbered: boolean; items: Inline[][] }
  | { kind: 'gap' };

/** Markdown as far as a note needs it: headings, lists, bold, italic, code, links. What is none of these stays as it was typed. */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const [, marks, title] = /^(#{1,6})\s+(.+)$/.exec(line) ?? [];
    const [, bullet, number, item] = /^\s*(?:([-*+])|(\d+)[.)])\s+(.*)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (title !== undefined) blocks.push({ kind: 'heading', level: marks === '#' ? 1 : 2, parts: parseInline(title) });
    else if (item !== undefined) {
      const isNumbered = number !== undefined && bullet === undefined;
      if (last?.kind === 'list' && last.isNumbered === isNumbered) last.items.push(parseInline(item));
      else blocks.push({ kind: 'list', isNumbered, items: [parseInline(item)] });
    } else if (line.trim() === '') blocks.push({ kind: 'gap' });
    else blocks.push({ kind: 'text', parts: parseInline(line) });
  }
  return blocks;
}

const marks =
  /`([^`]+)`|\*\*(.+?)\*\*|(?<![\w*])[*_](?!\s)([^*_]+?)(?<!\s)[*_](?!\w)|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?])/g;

function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const found of text.matchAll(marks)) {
    const [whole, code, strong, em, label, target, bare] = found;
    const href = safeAddress(target ?? bare);
    const part: Inline | null = code
      ? { kind: 'code', text: code }
      : strong
        ? { kind: 'strong', parts: parseInline(strong) }
        : em
          ? { kind: 'em', parts: parseInline(em) }
          : href
            ? { kind: 'link', href, parts: [{ kind: 'text', text: label ?? whole }] }
            : null;
    if (!part) continue;
    if (found.index > at) parts.push({ kind: 'text', text: text.slice(at, found.index) });
    parts.push(part);
    at = found.index + whole.length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/** Addresses of the web and of mail; whatever else a link names could do more than lead somewhere. */
const safeAddress = (address: string | undefined): string | null =>
  address !== undefined && /^(https?:\/\/|mailto:)/i.test(address) ? address : null;
