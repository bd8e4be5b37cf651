'use client';
import { useWords } from '@signalbox/ui';
import { type Node, type NodeProps, NodeResizer } from '@xyflow/react';
import { memo } from 'react';
import { useNoteActs } from '../canvas-context.ts';
import { MarkdownText } from '../markdown/later-markdown.tsx';

export interface NoteData extends Record<string, unknown> {
  id: string;
  text: string;
  editable: boolean;
}
export type NoteNode = Node<NoteData, 'note'>;

/** A slip of paper behind the steps. While it is chosen its text can be typed and its corners dragged. */
export const NoteCard = memo(function NoteCard({ data, selected }: NodeProps<NoteNode>) {
  const t = useWords();
  const acts = useNoteActs();
  const typing = selected && data.editable;
  return (
    <div className="sb-note">
      {data.editable && (
        <NodeResizer
          isVisible={selected}
          minWidth={96}
          minHeight={48}
          lineClassName="sb-note-line"
          handleClassName="sb-note-corner"
          onResizeEnd={(_, { x, y, width, height }) => acts.box(data.id, { x, y, width, height })}
        />
      )}
      {typing ? (
        <textarea
          className="nodrag nopan nowheel"
          aria-label={t('canvas.note.text')}
          placeholder={t('canvas.note.write')}
          value={data.text}
          maxLength={2000}
          onChange={(event) => acts.text(data.id, event.target.value)}
        />
      ) : (
        <div className="sb-note-text">{data.text ? <MarkdownText text={data.text} /> : data.editable ? t('canvas.note.empty') : ''}</div>
      )}
    </div>
  );
});
