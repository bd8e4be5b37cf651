import { expressionFunctions, expressionTokens } from '@signalbox/flow';

const names = new Set(expressionFunctions.map(({ name }) => name));

/** The function under the caret, or the one between whose brackets it stands. */
export function functionAt(source: string, caret: number): string | null {
  const before = expressionTokens(source).filter(({ from, kind }) => from < caret && kind !== 'blank');
  const under = before.at(-1);
  if (under && names.has(under.text)) return under.text;
  let closed = 0;
  for (const [at, { text }] of [...before.entries()].toReversed()) {
    const called = before[at - 1]?.text ?? '';
    if (text === ')') closed += 1;
    else if (text === '(' && closed > 0) closed -= 1;
    else if (text === '(' && names.has(called)) return called;
  }
  return null;
}
