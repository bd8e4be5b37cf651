import { firstWord, foldWord, restOfText, wordsIn } from '@signalbox/domain';
import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event, { keywords, match }) => {
  if (event.kind !== 'sms') return null;
  const { from, to, text } = node.output.pick({ from: true, to: true, text: true }).parse(event.payload);
  const base = { from, to, text };
  if (keywords.length === 0) return { ...base, keyword: firstWord(text), rest: restOfText(text) };
  const said = ` ${foldWord(text)} `;
  const [first] = keywords
    .map((keyword) => ({ keyword, words: wordsIn(keyword), at: said.indexOf(` ${foldWord(keyword)} `) }))
    .filter(({ at, words }) => places[match](at, said.length - words.join(' ').length - 2))
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  if (!first) return null;
  const { keyword, words, at } = first;
  return { ...base, keyword: keyword.toUpperCase(), rest: restOfText(text, at === 0 ? words.length : 1) };
});

/** Where a keyword may stand in what was said: its place there (-1 = nowhere), and how much longer the whole is. */
const places = {
  first: (at: number) => at === 0,
  exact: (at: number, more: number) => at === 0 && more === 0,
  contains: (at: number) => at >= 0,
} as const;
