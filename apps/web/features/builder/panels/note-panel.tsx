'use client';
import type { GraphNote } from '@signalbox/flow';
import { Button, Field, TextArea, TextInput, useWords } from '@signalbox/ui';
import { Trash2 } from 'lucide-react';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { useActions } from '../builder-context.tsx';

const sides = [
  { field: 'width', min: 96 },
  { field: 'height', min: 48 },
] as const;

/** A note by keyboard: text, size, away with it. Ctrl and arrows move it on the canvas. */
export function NotePanel({ note }: { note: GraphNote }) {
  const t = useWords();
  const { changeNote, remove } = useActions();
  return (
    <div className="grid content-start gap-4 overflow-auto p-[18px]">
      <h2 className="text-md">{t('panels.note.title')}</h2>
      <Field id="note-text" label={t('panels.note.text')} help={t('panels.note.help')}>
        <TextArea
          id="note-text"
          rows={8}
          maxLength={2000}
          value={note.text}
          onChange={(event) => changeNote(note.id, { text: event.target.value })}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        {sides.map(({ field, min }) => (
          <Field key={field} id={`note-${field}`} label={t(`panels.note.${field}`)}>
            <TextInput
              id={`note-${field}`}
              type="number"
              className="num"
              min={min}
              max={2000}
              step={12}
              value={Math.round(note[field])}
              onChange={(event) => {
                const size = Number(event.target.value);
                if (size >= min && size <= 2000) changeNote(note.id, { [field]: size });
              }}
            />
          </Field>
        ))}
      </div>
      <Button className="justify-self-start" onClick={() => remove([noteMark + note.id])}>
        <Trash2 size={16} aria-hidden />
        {t('panels.note.delete')}
      </Button>
    </div>
  );
}
