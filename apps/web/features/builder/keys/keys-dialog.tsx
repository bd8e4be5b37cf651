'use client';
import { Kbd, Sheet, useWords } from '@signalbox/ui';
import { chordShown } from './chord-of.ts';
import { shortcuts } from './shortcut-table.ts';

const groups = ['choose', 'steps', 'draft', 'view'] as const;

/** All keys of the builder, from the table that they are read from. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useWords();
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t('editing.keys.title')} help={t('editing.keys.help')}>
      {groups.map((group) => (
        <section key={group} aria-label={t(`editing.keys.group.${group}`)} className="mb-5">
          <h3 className="mb-1 text-sm font-label! text-muted">{t(`editing.keys.group.${group}`)}</h3>
          <dl>
            {shortcuts
              .filter((shortcut) => shortcut.group === group)
              .map(({ word, chords }) => (
                <div key={word} className="flex min-h-9 items-center justify-between gap-4 border-b border-line py-1 last:border-b-0">
                  <dt>{t.find(word)}</dt>
                  <dd className="flex flex-wrap justify-end gap-1">
                    {chords.map((chord) => (
                      <Kbd key={chord}>{chordShown(chord)}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
