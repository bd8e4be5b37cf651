'use client';
import { Button, StateShape, useWords } from '@signalbox/ui';
import { useStore } from 'zustand';
import { useBuilder } from '../builder-context.tsx';
import { StateBar } from '../states/state-bar.tsx';

/** After *Look first*: the choice is still to be made, and nothing is saved before. */
export function ConflictBar() {
  const t = useWords();
  const { autosave } = useBuilder();
  const looks = useStore(autosave.state, (state) => state.phase === 'conflict' && state.looking);
  if (!looks) return null;
  return (
    <StateBar
      tone="wait"
      sign={<StateShape shape="warning" tone="wait" />}
      acts={
        <Button small onClick={() => autosave.look(false)}>
          {t('states.conflict.choose')}
        </Button>
      }
    >
      {t('states.conflict.bar')}
    </StateBar>
  );
}
