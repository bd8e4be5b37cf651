import { type Inline, isLink } from './read-inline.ts';
import { type Block, readMarkdown } from './read-markdown.ts';

/** Markdown as the HTML of a mail. Every text is escaped and only tags of this file are written, so that nothing in it can be more than text. */
export const markdownHtml = (text: string): string => readMarkdown(text).map(blockHtml).join('\n');

function blockHtml(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level}>${inlineHtml(block.inline)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.inline)}</p>`;
  if (block.kind === 'quote') return `<blockquote>${block.blocks.map(blockHtml).join('')}</blockquote>`;
  if (block.kind === 'rule') return '<hr>';
  const items = block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('');
  return block.first === null ? `<ul>${items}</ul>` : `<ol${block.first === 1 ? '' : ` start="${block.first}"`}>${items}</ol>`;
}

/** One line needs no paragraph. */
const itemHtml = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? inlineHtml(block.inline) : blockHtml(block))).join('');

const inlineHtml = (inline: readonly Inline[], isInLink = false): string => inline.map((one) => oneHtml(one, isInLink)).join('');

function oneHtml(one: Inline, isInLink: boolean): string {
  switch (one.kind) {
    case 'text':
      return isInLink ? escaped(one.text) : withLinks(one.text);
    case 'break':
      return '<br>\n';
    case 'code':
      return `<code>${escaped(one.text)}</code>`;
    case 'link':
      return isInLink ? inlineHtml(one.inline, true) : linkTo(one.href, inlineHtml(one.inline, true));
    default:
      return `<${one.kind}>${inlineHtml(one.inline, isInLink)}</${one.kind}>`;
  }
}

/** An address of the web that stands there as it is. */
const address = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;
const withLinks = (text: string): string =>
  text
    .split(address)
    .map((piece, no) => (no % 2 === 1 && isLink(piece) ? linkTo(piece, escaped(piece)) : escaped(piece)))
    .join('');
const linkTo = (href: string, inner: string): string => `<a href="${escaped(href)}">${inner}</a>`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
