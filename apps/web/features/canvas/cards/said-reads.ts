import { expressionTokens, parseTemplate } from '@signalbox/flow';
import { type Say, valueTitle } from '@signalbox/words/light';
import type { StepTypes } from './step-types.ts';

/** A text with its values by their titles: `Hi {{ contact.name }}` is *Hi ‹Name›*. */
export function saidHoles(t: Say, text: string, types: StepTypes): string {
  const parsed = text.includes('{{') ? parseTemplate(text) : null;
  if (!parsed?.ok) return text;
  return parsed.parts.map((part) => ('text' in part ? part.text : `‹${saidReads(t, part.expr, types)}›`)).join('');
}

/** An expression with its values by their titles, without the ids of their steps. */
export function saidReads(t: Say, source: string, types: StepTypes): string {
  const tokens = expressionTokens(source);
  let said = '';
  for (let at = 0; at < tokens.length; ) {
    const path: string[] = [];
    let next = at;
    while (tokens[next]?.kind === 'name' && tokens[next + 1]?.text !== '(') {
      path.push(tokens[next]?.text ?? '');
      next += tokens[next + 1]?.text === '.' && tokens[next + 2]?.kind === 'name' && tokens[next + 3]?.text !== '(' ? 2 : 1;
      if (tokens[next - 1]?.text !== '.') break;
    }
    said +=
      path.length > 1
        ? saidPath(t, path, types)
        : tokens
            .slice(at, Math.max(next, at + 1))
            .map(({ text }) => text)
            .join('');
    at = Math.max(next, at + 1);
  }
  return said;
}

/** A value by its title: `ask.value` is what the step says of its *value*. */
export const saidPath = (t: Say, [root = '', ...path]: readonly string[], types: StepTypes): string =>
  path.length === 0 ? valueTitle(t, [root]) : valueTitle(t, path, types(root));
