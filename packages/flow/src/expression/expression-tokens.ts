/** A piece of an expression as it is being typed: it may be half done or wrong, which the parser of the library does not put up with. */
export interface ExpressionToken {
  kind: 'name' | 'number' | 'text' | 'sign' | 'blank' | 'other';
  from: number;
  to: number;
  text: string;
  /** Of a text: its quotes are not straight, or the last one is missing. */
  quotes?: 'curly' | 'open';
}

/** Never fails and leaves nothing out: the pieces side by side are the source. */
export function expressionTokens(source: string): ExpressionToken[] {
  const tokens: ExpressionToken[] = [];
  for (let at = 0; at < source.length; ) {
    const token = tokenAt(source, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

/** The tokens that count, without the blanks between them. */
export const solidTokens = (source: string): ExpressionToken[] => expressionTokens(source).filter(({ kind }) => kind !== 'blank');

const patterns = [
  ['blank', /\s+/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy],
  ['text', /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/uy],
  ['text', /[“”„«»‘’][^“”„«»‘’"\n]*[“”„«»‘’]/uy],
  ['text', /["'][^\n]*/uy],
  ['sign', /===|!==|==|!=|<=|>=|=>|=<|<>|&&|\|\||[-+*/%<>=!?:.,()[\]{}&|]/uy],
] as const;

function tokenAt(source: string, from: number): ExpressionToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = from;
    const text = pattern.exec(source)?.[0];
    if (text === undefined) continue;
    const token = { kind, from, to: from + text.length, text };
    return kind === 'text' ? { ...token, ...quotesOf(text) } : token;
  }
  const sign = String.fromCodePoint(source.codePointAt(from) ?? 0);
  return { kind: 'other', from, to: from + sign.length, text: sign };
}

function quotesOf(text: string): { quotes?: 'curly' | 'open' } {
  if (/^[“”„«»‘’]/u.test(text)) return { quotes: 'curly' };
  const isClosed = text.length > 1 && text.at(-1) === text[0] && !/(?<!\\)(?:\\\\)*\\$/u.test(text.slice(0, -1));
  return isClosed ? {} : { quotes: 'open' };
}
