import { parseTemplate } from '@signalbox/flow';

/** A stretch of a text, by UTF-16 offsets. */
export interface Span {
  from: number;
  to: number;
}
/** A stretch of a template: words, or a value with its braces; `inner` is where its expression stands. */
export type TextToken = (Span & { kind: 'text' }) | (Span & { kind: 'value'; expr: string; inner: Span });
export type ValueToken = Extract<TextToken, { kind: 'value' }>;

/** A template in words and values, in order and without gaps. A brace that nothing closes is words, so any text can be shown. */
export function tokensOf(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  const addText = (to: number) => {
    const last = tokens.at(-1);
    const from = last?.to ?? 0;
    if (to <= from) return;
    if (last?.kind === 'text') last.to = to;
    else tokens.push({ kind: 'text', from, to });
  };
  const last = text.lastIndexOf('}}');
  for (let at = 0; at < text.length; ) {
    const start = at;
    const parsed = start < last ? parseTemplate(text.slice(start)) : undefined;
    const whole = parsed?.ok === false ? parseTemplate(text.slice(start, start + parsed.from)) : parsed;
    for (const part of whole?.ok ? whole.parts : []) {
      if ('text' in part) addText(at + part.text.length);
      else {
        const inner = { from: start + part.from, to: start + part.to };
        tokens.push({ kind: 'value', from: at, to: text.indexOf('}}', inner.to) + 2, expr: part.expr, inner });
      }
      at = tokens.at(-1)?.to ?? at;
    }
    if (parsed?.ok !== false) break;
    at = start + parsed.from + 1;
    addText(at);
  }
  addText(text.length);
  return tokens;
}

/** The values alone. */
export const valuesOf = (tokens: readonly TextToken[]): ValueToken[] => tokens.filter((token) => token.kind === 'value');

/** The value that is exactly this stretch. */
export const valueAt = (tokens: readonly TextToken[], { from, to }: Span): ValueToken | undefined =>
  valuesOf(tokens).find((value) => value.from === from && value.to === to);

/** A stretch that takes in whole every value it touches. */
export function wholeValues(tokens: readonly TextToken[], { from, to }: Span): Span {
  const touched = valuesOf(tokens).filter((value) => value.from < to && from < value.to);
  return { from: Math.min(from, ...touched.map((value) => value.from)), to: Math.max(to, ...touched.map((value) => value.to)) };
}

/** The nearest place where a caret may stand: never inside a value. */
export function caretAt(tokens: readonly TextToken[], offset: number): number {
  const inside = valuesOf(tokens).find((value) => value.from < offset && offset < value.to);
  if (!inside) return offset;
  return offset - inside.from < inside.to - offset ? inside.from : inside.to;
}

export type Way = 'back' | 'on';
/** The value that stands right before or right after a place. */
export const valueBeside = (tokens: readonly TextToken[], at: number, way: Way): ValueToken | undefined =>
  valuesOf(tokens).find((value) => (way === 'back' ? value.to === at : value.from === at));

/** Made when somebody moves in a text: it takes a browser long. */
let segmenter: Intl.Segmenter | undefined;
function signsOf(text: string): Intl.SegmentData[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)];
}
/** Room for the longest signs people put together; a window keeps a step cheap in a long text. */
const reach = 64;

/** Where the caret goes with one step: over a value as over one sign. */
export function stepFrom(text: string, tokens: readonly TextToken[], { at, way }: { at: number; way: Way }): number {
  const value = valueBeside(tokens, at, way);
  if (value) return way === 'back' ? value.from : value.to;
  if (way === 'on') return at + (signsOf(text.slice(at, at + reach))[0]?.segment.length ?? 0);
  return at - (signsOf(text.slice(Math.max(0, at - reach), at)).at(-1)?.segment.length ?? 0);
}

/** What somebody is typing behind two open braces, and where the braces begin; null = the caret is not there. */
export function openBraces(text: string, tokens: readonly TextToken[], caret: number): { from: number; words: string } | null {
  const words = tokens.find((token) => token.kind === 'text' && token.from < caret && caret <= token.to);
  const found = words && /\{\{([^{}\n]{0,40})$/u.exec(text.slice(words.from, caret));
  return found ? { from: caret - found[0].length, words: (found[1] ?? '').trim() } : null;
}

/** Spans that were found in one text, in the text it has become; what stood where it changed is gone. */
export function carriedOver(spans: readonly Span[], before: string, now: string): (Span | null)[] {
  if (before === now) return [...spans];
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const moved = now.length - before.length;
  return spans.map(({ from, to }) => {
    if (to <= head) return { from, to };
    return from >= before.length - tail ? { from: from + moved, to: to + moved } : null;
  });
}
