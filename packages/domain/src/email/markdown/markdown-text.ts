import type { Inline } from './read-inline.ts';
import { type Block, readMarkdown } from './read-markdown.ts';

/** Markdown as plain text, for readers of mails that show no HTML: without its marks, with the addresses of links behind them. */
export const markdownText = (text: string): string => readMarkdown(text).map(blockText).join('\n\n');

function blockText(block: Block): string {
  if (block.kind === 'heading' || block.kind === 'paragraph') return inlineText(block.inline);
  if (block.kind === 'rule') return '---';
  if (block.kind === 'quote') return setIn(block.blocks.map(blockText).join('\n\n'), '> ', '> ');
  const { first, items } = block;
  return items
    .map((item, no) => {
      const mark = first === null ? '- ' : `${first + no}. `;
      return setIn(item.map(blockText).join('\n'), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

const setIn = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, no) => `${no === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');

const inlineText = (inline: readonly Inline[]): string => inline.map(oneText).join('');

function oneText(one: Inline): string {
  if (one.kind === 'text' || one.kind === 'code') return one.text;
  if (one.kind === 'break') return '\n';
  const inner = inlineText(one.inline);
  return one.kind !== 'link' || one.href === inner || one.href === `mailto:${inner}` ? inner : `${inner} (${one.href})`;
}
