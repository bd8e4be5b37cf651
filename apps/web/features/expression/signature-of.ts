import type { ExpressionFunction } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';

/** How a function is written, in the reader's words: `text.` `contains` `(part) → yes/no`. */
export function signatureOf(t: Say, { name, of, takes, gives }: ExpressionFunction): { before: string; name: string; rest: string } {
  const said = (one: string): string => {
    const word = t.find(`functions.takes.${one.replace('?', '')}`) ?? one;
    return one.endsWith('?') ? `${word}?` : word;
  };
  return {
    before: of ? `${said(of)}.` : '',
    name,
    rest: `(${takes.map(said).join(', ')}) → ${t(`functions.gives.${gives}`)}`,
  };
}
