import { useMemo } from 'react';
import { type Inline, parseMarkdown } from './parse-markdown.ts';

/** A note as it was meant: no HTML is read from it, only its few marks. */
export function MarkdownText({ text }: { text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return blocks.map((block, index) => {
    // What stands in a text has no names; its place is its identity.
    const key = `${index} ${block.kind}`;
    if (block.kind === 'gap') return <br key={key} />;
    if (block.kind === 'heading')
      return (
        <b key={key} className={`sb-md-heading sb-md-heading-${block.level}`}>
          {drawn(block.parts)}
        </b>
      );
    if (block.kind === 'text')
      return (
        <span key={key} className="sb-md-line">
          {drawn(block.parts)}
        </span>
      );
    const List = block.isNumbered ? 'ol' : 'ul';
    return (
      <List key={key} className={block.isNumbered ? 'sb-md-numbers' : 'sb-md-points'}>
        {keyed(block.items).map(([itemKey, item]) => (
          <li key={itemKey}>{drawn(item)}</li>
        ))}
      </List>
    );
  });
}

const drawn = (parts: readonly Inline[]): React.ReactNode =>
  keyed(parts).map(([key, part]) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'code') return <code key={key}>{part.text}</code>;
    if (part.kind === 'strong') return <strong key={key}>{drawn(part.parts)}</strong>;
    if (part.kind === 'em') return <em key={key}>{drawn(part.parts)}</em>;
    return (
      <a key={key} href={part.href} target="_blank" rel="noreferrer" className="nodrag">
        {drawn(part.parts)}
      </a>
    );
  });
const keyed = <Item,>(items: readonly Item[]): [string, Item][] => items.map((item, index) => [String(index), item]);
