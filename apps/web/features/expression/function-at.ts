import { expressionFunctions, expressionTokens } from '@signalbox/flow';

const names = new Set(expressionFunctions.map(({ name }) => name));

/** The function under the caret, or the one between whose brackets it stands. */
export function functionAt(source: string, caret: number): string | null {
  const before = expressionTokens(source).filter(({ from, kind }) => from < caret && kind !== 'blank');
  let closed = 0;
  for (const [back, token] of before.toReversed().entries()) {
    if (token.text === ')') closed += 1;
    else if (token.text === '(' && closed > 0) closed -= 1;
    else if (token.kind === 'name' && names.has(token.text) && closed === 0 && (back === 0 || before.at(-back)?.text === '('))
      return token.text;
  }
  return null;
}
