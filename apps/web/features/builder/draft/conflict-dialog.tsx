'use client';
import { Button, Dialog, useWords } from '@signalbox/ui';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { describeError } from '../../client/api-problem.ts';
import { useWorkflow } from '../../workflows/workflow-queries.ts';
import { useBuilder } from '../builder-context.tsx';

/** Somebody else saved in between: a person says whose draft it is from now on. */
export function ConflictDialog() {
  const t = useWords();
  const { workflow, draft, autosave } = useBuilder();
  const open = useStore(autosave.state, (state) => state.phase === 'conflict');
  const { refetch } = useWorkflow(workflow.id);
  const [problem, setProblem] = useState<string | null>(null);
  const safest = useRef<HTMLButtonElement>(null);
  const choose = async (mine: boolean) => {
    const { data, error } = await refetch();
    if (!data || error) return setProblem(describeError(t, error).detail);
    setProblem(null);
    const theirs = data.draft;
    if (mine) return void autosave.keepMine(theirs.revision);
    autosave.takeTheirs({ graph: theirs.graph, revision: theirs.revision, savedAt: theirs.updatedAt });
    draft.getState().replace(theirs.graph, true);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={() => undefined}
      title={t('builder.conflict.title')}
      initialFocus={safest}
      help={t('builder.conflict.help')}
      actions={
        <>
          <Button ref={safest} onClick={() => void choose(true)}>
            {t('builder.conflict.mine')}
          </Button>
          <Button onClick={() => void choose(false)}>{t('builder.conflict.theirs')}</Button>
        </>
      }
    >
      <p className="text-sm text-muted">{t('builder.conflict.detail')}</p>
      {problem && (
        <p role="alert" className="text-sm text-bad">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
