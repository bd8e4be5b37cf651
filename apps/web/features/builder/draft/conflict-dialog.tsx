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
      title="This draft was changed elsewhere"
      initialFocus={safest}
      help="Somebody saved it in another window since you opened it. Your own changes are kept on this device until you choose."
      actions={
        <>
          <Button ref={safest} onClick={() => void choose(true)}>
            Keep mine
          </Button>
          <Button onClick={() => void choose(false)}>Take theirs</Button>
        </>
      }
    >
      <p className="text-sm text-muted">Keep mine replaces what they saved. Take theirs shows their draft; Undo brings yours back.</p>
      {problem && (
        <p role="alert" className="text-sm text-bad">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
