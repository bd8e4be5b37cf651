import { firstWord, restOfText } from '@signalbox/domain';
import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event, { keywords, match }) => {
  if (event.kind !== 'sms') return null;
  const { from, to, text } = node.output.pick({ from: true, to: true, text: true }).parse(event.payload);
  const first = firstWord(text);
  const base = { from, to, text, rest: restOfText(text) };
  if (keywords.length === 0) return { ...base, keyword: first };
  const wanted = new Set(keywords.map((word) => word.toLocaleUpperCase('en')));
  const candidates = match === 'contains' ? text.split(/\s+/u).map(firstWord) : [first];
  const keyword = candidates.find((word) => wanted.has(word));
  if (keyword === undefined || (match === 'exact' && base.rest !== '')) return null;
  return { ...base, keyword };
});
