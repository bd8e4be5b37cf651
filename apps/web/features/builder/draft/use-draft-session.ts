'use client';
import type { Workflow } from '@signalbox/contract';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../../client/api-problem.ts';
import { createAutosave, type SaveFailure } from './autosave.ts';
import { useSaveDraft } from './draft-queries.ts';
import { createDraftStore } from './draft-store.ts';
import { keptDraft } from './kept-draft.ts';

/** The draft of one workflow while it is open: the store, and the saving that follows it. */
export function useDraftSession(workflow: Workflow) {
  const { mutateAsync } = useSaveDraft(workflow.id);
  const [session] = useState(() => {
    const { graph, revision, updatedAt } = workflow.draft;
    const draft = createDraftStore(graph);
    const autosave = createAutosave(
      { save: (at, next) => mutateAsync({ revision: at, graph: next }), failureOf, keep: (kept) => keptDraft.write(workflow.id, kept) },
      { graph, revision, savedAt: updatedAt },
    );
    return { draft, autosave };
  });
  useEffect(() => {
    const { draft, autosave } = session;
    const kept = keptDraft.read(workflow.id);
    const stop = draft.subscribe((now, before) => {
      if (now.history.graph !== before.history.graph) autosave.changed(now.history.graph);
    });
    if (kept) {
      if (kept.revision !== autosave.state.getState().revision) autosave.conflict();
      draft.getState().replace(kept.graph);
    }
    const online = () => autosave.retry();
    const leave = (event: BeforeUnloadEvent) => {
      if (autosave.state.getState().phase === 'saved') return;
      autosave.keepNow();
      void autosave.flush();
      event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leave);
    return () => {
      stop();
      void autosave.flush();
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leave);
    };
  }, [session, workflow.id]);
  return session;
}

function failureOf(error: unknown): SaveFailure {
  if (!(error instanceof ApiProblem)) return 'offline';
  if (error.code === 'draft.changed_elsewhere') return 'conflict';
  return error.status >= 500 || error.status === 429 ? 'offline' : 'refused';
}
