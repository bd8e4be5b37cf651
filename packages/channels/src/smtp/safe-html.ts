import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** HTML of a stranger as far as it is harmless: text with its form, and links that say where they go. Scripts, styles, pictures, frames and forms are left out. */
export const safeHtml = (html: string): string => written(parseFragment(html), 0).trim();

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;
type Element = DefaultTreeAdapterTypes.Element;

const deepest = 200;
const kept = new Set(
  'a b blockquote br caption code del dd div dl dt em h1 h2 h3 h4 h5 h6 hr i ins li ol p pre s small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const empty = new Set(['br', 'hr']);
/** What stands in them is no text for people. */
const dropped = new Set(
  'applet embed frame frameset head iframe link math meta noembed noframes noscript object script style svg template textarea title xmp'.split(
    ' ',
  ),
);

function written(node: Node, depth: number): string {
  if (node.nodeName === '#text') return escaped((node as DefaultTreeAdapterTypes.TextNode).value);
  if (!('childNodes' in node) || depth > deepest) return '';
  if ('tagName' in node && dropped.has(node.tagName)) return '';
  const inner = () => node.childNodes.map((child) => written(child, depth + 1)).join('');
  if (!('tagName' in node) || !kept.has(node.tagName)) return inner();
  if (empty.has(node.tagName)) return `<${node.tagName}>`;
  return `<${node.tagName}${linkOf(node)}>${inner()}</${node.tagName}>`;
}

function linkOf({ tagName, attrs }: Element): string {
  const href = tagName === 'a' ? attrs.find(({ name }) => name === 'href')?.value.trim() : undefined;
  return href !== undefined && /^(?:https?:\/\/|mailto:)/i.test(href) ? ` href="${escaped(href)}" rel="noopener noreferrer nofollow"` : '';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
