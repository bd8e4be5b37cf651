'use client';
import { type Block, type Inline, readMarkdown } from '@signalbox/domain/markdown';
import { escapes } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { filledWith, type Sample } from '../values/sample.ts';

/** A formatted text as a reader of mails shows it, with the values of an example. */
export function MarkdownPreview({ text, sample }: { text: string; sample: Sample | undefined }) {
  const t = useWords();
  const deferred = useDeferredValue(text);
  const blocks = useMemo(() => readMarkdown(sample ? filled(deferred, sample) : deferred), [deferred, sample]);
  return (
    <figure className="grid gap-1">
      <figcaption className="text-sm text-muted">{t('form.preview.example')}</figcaption>
      <div
        dir="auto"
        className="sb-mail grid gap-2 rounded-md border border-line bg-surface px-3 py-2 leading-snug [overflow-wrap:anywhere]"
      >
        <Blocks blocks={blocks} />
      </div>
    </figure>
  );
}

const filled = (text: string, sample: Sample): string =>
  filledWith(text, sample, escapes.markdown)
    .map((piece) => ('text' in piece ? piece.text : escapes.markdown(`{{ ${piece.unknown} }}`)))
    .join('');

const Blocks = ({ blocks }: { blocks: readonly Block[] }) => blocks.map((block, at) => <OneBlock key={keyAt(at)} block={block} />);
/** Nothing in a preview moves. */
const keyAt = (at: number): string => String(at);

function OneBlock({ block }: { block: Block }): ReactNode {
  if (block.kind === 'heading') return <p className={block.level === 1 ? 'text-lg font-title' : 'font-title'}>{inline(block.inline)}</p>;
  if (block.kind === 'paragraph') return <p>{inline(block.inline)}</p>;
  if (block.kind === 'rule') return <hr className="border-line" />;
  if (block.kind === 'quote')
    return (
      <blockquote className="grid gap-2 border-l-2 border-line-strong pl-3 text-muted">
        <Blocks blocks={block.blocks} />
      </blockquote>
    );
  const items = block.items.map((item, at) => (
    <li key={keyAt(at)}>
      <Blocks blocks={item} />
    </li>
  ));
  return block.first === null ? (
    <ul className="list-disc pl-5">{items}</ul>
  ) : (
    <ol start={block.first} className="list-decimal pl-5">
      {items}
    </ol>
  );
}

const inline = (pieces: readonly Inline[]): ReactNode => pieces.map((piece, at) => <One key={keyAt(at)} piece={piece} />);

function One({ piece }: { piece: Inline }): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'break':
      return <br />;
    case 'code':
      return <code className="rounded-xs bg-sunken px-1">{piece.text}</code>;
    case 'link':
      // Nothing leads out of a preview.
      return (
        <span className="text-accent-text underline" title={piece.href}>
          {inline(piece.inline)}
        </span>
      );
    case 'strong':
      return <strong>{inline(piece.inline)}</strong>;
    default:
      return <em>{inline(piece.inline)}</em>;
  }
}
