'use client';
import type { Workflow } from '@signalbox/contract';
import { useEffect, useState } from 'react';
import { answer } from '../../client/answer.ts';
import { ApiProblem } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { sessionOver } from '../../client/session-over.ts';
import { workflows } from '../../workflows/workflow-queries.ts';
import { createAutosave, type SaveFailure } from './autosave.ts';
import { useSaveDraft } from './draft-queries.ts';
import { createDraftStore } from './draft-store.ts';
import { type KeptOf, keptDraft } from './kept-draft.ts';

/** The draft of one workflow while it is open: the store, and the saving that follows it. */
export function useDraftSession(workflow: Workflow, person: Pick<KeptOf, 'accountId' | 'userId'>) {
  const { accountId, userId } = person;
  const { mutateAsync } = useSaveDraft(workflow.id);
  const [session] = useState(() => {
    const { graph, revision, updatedAt } = workflow.draft;
    const of = { accountId, userId, workflowId: workflow.id };
    const draft = createDraftStore(graph);
    const autosave = createAutosave(
      {
        save: (at, next) => mutateAsync({ revision: at, graph: next }),
        failureOf,
        stored: async () => (await call(workflows.at(workflow.id), answer<Workflow>())).draft,
        keep: (kept) => keptDraft.write(of, kept),
      },
      { graph, revision, savedAt: updatedAt },
    );
    return { draft, autosave };
  });
  useEffect(() => {
    const { draft, autosave } = session;
    const kept = keptDraft.read({ accountId, userId, workflowId: workflow.id });
    const stop = draft.subscribe((now, before) => {
      if (now.history.graph !== before.history.graph) autosave.changed(now.history.graph);
    });
    if (kept) {
      if (kept.revision !== autosave.state.getState().revision) autosave.conflict(kept.base ?? null);
      draft.getState().replace(kept.graph);
    }
    const online = () => autosave.retry();
    const signedIn = sessionOver.subscribe(() => (sessionOver.since() ? undefined : autosave.retry()));
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
      signedIn();
      void autosave.flush();
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leave);
    };
  }, [session, workflow.id, accountId, userId]);
  return session;
}

function failureOf(error: unknown): SaveFailure {
  if (!(error instanceof ApiProblem)) return 'offline';
  if (error.code === 'draft.changed_elsewhere') return 'conflict';
  if (error.status === 401) return 'signedOut';
  return error.status >= 500 || error.status === 429 ? 'offline' : 'refused';
}
