'use client';
import { Button, IconButton, notify, useWords } from '@signalbox/ui';
import { Panel } from '@xyflow/react';
import { Plus, Search, StickyNote, Workflow as TidyIcon } from 'lucide-react';
import { useOpenFind } from '../../canvas/canvas-context.ts';
import { useActions, useBuilder } from '../builder-context.tsx';

/** Tidy up and write a note: what concerns the plan as a whole. */
export function CanvasTools({ onTidied, onNote }: { onTidied: () => void; onNote: () => void }) {
  const t = useWords();
  const { tidy } = useActions();
  const { room, findStep } = useBuilder();
  const openFind = useOpenFind();
  return (
    <Panel position="top-left">
      <div className="flex gap-0.5 rounded-md border border-line bg-raised p-1 shadow-1">
        {room === 'drawers' && (
          <Button look="quiet" small onClick={findStep}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('editing.canvas.step')}
          </Button>
        )}
        <IconButton
          label={t('builder.canvas.tidy')}
          onClick={() => void tidy().then(onTidied, () => notify({ text: t('common.unread.unreachable') }))}
        >
          <TidyIcon size={18} strokeWidth={1.8} />
        </IconButton>
        <IconButton label={t('builder.note.add')} onClick={onNote}>
          <StickyNote size={18} strokeWidth={1.8} />
        </IconButton>
        <IconButton label={t('canvas.find.open')} onClick={openFind}>
          <Search size={18} strokeWidth={1.8} />
        </IconButton>
      </div>
    </Panel>
  );
}
