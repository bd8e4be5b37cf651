'use client';
import { Button, StateShape, useWords } from '@signalbox/ui';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { shownName } from '../../versions/shown-version.ts';
import { useBuilder } from '../builder-context.tsx';
import { StateBar } from '../states/state-bar.tsx';

interface ConflictBarProps {
  /** What is shown in place of the draft. */
  versionId: string | null;
  onVersion: (versionId: string | null) => void;
}

/** After *Look first*: the difference is drawn, the choice is still to be made, and nothing is saved before. */
export function ConflictBar({ versionId, onVersion }: ConflictBarProps) {
  const t = useWords();
  const { autosave } = useBuilder();
  const looks = useStore(autosave.state, (state) => state.phase === 'conflict' && state.looking);
  const isOver = useStore(autosave.state, (state) => state.phase !== 'conflict');
  const isShown = versionId === difference;
  useEffect(() => {
    if (looks) onVersion(difference);
  }, [looks, onVersion]);
  useEffect(() => {
    if (isOver && isShown) onVersion(null);
  }, [isOver, isShown, onVersion]);
  if (!looks) return null;
  return (
    <StateBar
      tone="wait"
      sign={<StateShape shape="warning" tone="wait" />}
      acts={
        <>
          <Button small onClick={() => onVersion(isShown ? null : difference)}>
            {t(isShown ? 'states.conflict.backToMine' : 'states.conflict.difference')}
          </Button>
          <Button small onClick={() => autosave.look(false)}>
            {t('states.conflict.choose')}
          </Button>
        </>
      }
    >
      {t('states.conflict.bar')}
    </StateBar>
  );
}

const difference = shownName({ show: 'conflict' });
