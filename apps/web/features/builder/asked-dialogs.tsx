'use client';
import { useOnce } from '@signalbox/ui';
import { useStore } from 'zustand';
import { useBuilder, useDraft } from './builder-context.tsx';
import { ConflictDialog, ExtractDialog, RemoveDialog } from './later-panels.tsx';

/** What an edit, or somebody else's, makes a question of. */
export function AskedDialogs() {
  const { autosave } = useBuilder();
  const conflict = useOnce(useStore(autosave.state, (state) => state.phase === 'conflict' && !state.looking));
  const removing = useOnce(useDraft((state) => state.asking !== null));
  const extracting = useOnce(useDraft((state) => state.extracting !== null));
  return (
    <>
      {conflict && <ConflictDialog />}
      {removing && <RemoveDialog />}
      {extracting && <ExtractDialog />}
    </>
  );
}
