'use client';
import { Button, Field, IconButton, TextArea, useWords } from '@signalbox/ui';
import { StickyNote, Trash2 } from 'lucide-react';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { useActions, useGraph } from '../builder-context.tsx';

/** The notes of the canvas, in words: read, written and thrown away here too. */
export function OutlineNotes() {
  const t = useWords();
  const { notes } = useGraph();
  const { addNote, changeNote, remove } = useActions();
  return (
    <section aria-label={t('panels.notes.title')} className="mx-auto grid max-w-[860px] gap-3 px-4 pb-10 phone:px-3">
      {notes.length > 0 && <h2 className="text-sm font-label!">{t('panels.notes.title')}</h2>}
      {notes.map((note, index) => (
        <div key={note.id} className="flex items-start gap-1 bg-wait-soft p-3">
          <div className="min-w-0 grow">
            <Field id={`outline-${note.id}`} label={t('panels.notes.one', { number: index + 1 })}>
              <TextArea
                id={`outline-${note.id}`}
                rows={2}
                maxLength={2000}
                value={note.text}
                onChange={(event) => changeNote(note.id, { text: event.target.value })}
              />
            </Field>
          </div>
          <IconButton label={t('panels.notes.delete', { number: index + 1 })} onClick={() => remove([noteMark + note.id])}>
            <Trash2 size={16} />
          </IconButton>
        </div>
      ))}
      <Button small look="quiet" className="justify-self-start" onClick={() => addNote()}>
        <StickyNote size={16} aria-hidden />
        {t('builder.note.add')}
      </Button>
    </section>
  );
}
