/** One piece of a template: literal text, or a hole with its expression and the offset of that expression in the text. */
export type TemplatePart = { text: string } | { expr: string; from: number; to: number };
export type ParsedTemplate = { ok: true; parts: TemplatePart[] } | { ok: false; from: number; to: number };

/** Splits text with `{{ CEL }}` holes. Quotes inside a hole are respected, so `{{ "}}" }}` is one hole. */
export function parseTemplate(source: string): ParsedTemplate {
  const parts: TemplatePart[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    if (open < 0) break;
    if (open > at) parts.push({ text: source.slice(at, open) });
    const close = closingOf(source, open + 2);
    if (close < 0) return { ok: false, from: open, to: source.length };
    const inside = source.slice(open + 2, close);
    const from = open + 2 + (inside.length - inside.trimStart().length);
    const expr = inside.trim();
    parts.push({ expr, from, to: from + expr.length });
    at = close + 2;
  }
  if (at < source.length) parts.push({ text: source.slice(at) });
  return { ok: true, parts };
}

function closingOf(source: string, start: number): number {
  let quote = '';
  let depth = 0;
  for (let i = start; i < source.length; i += 1) {
    const sign = source[i] ?? '';
    if (quote) {
      if (sign === '\\') i += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && depth > 0) depth -= 1;
    else if (sign === '}' && source[i + 1] === '}') return i;
  }
  return -1;
}
