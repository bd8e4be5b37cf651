'use client';
import type { DraftEditor, Workflow } from '@signalbox/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { Nothing, answer as trusted } from '../../client/answer.ts';
import { ApiProblem } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { workflows } from '../../workflows/workflow-queries.ts';
import type { Autosave } from '../draft/autosave.ts';
import type { DraftStore } from '../draft/draft-store.ts';
import { draftWatch } from './draft-watch.ts';
import { windowId } from './window-id.ts';

const beatMs = 30_000;
const lookMs = 15_000;
const askedMs = 2000;

export interface EditorPart {
  /** null = not known yet, or this window edits and nobody asks. */
  editor: DraftEditor | null;
  /** Somebody else edits, or this person may not: nothing can be changed here. */
  isLooking: boolean;
  mayNotEdit: boolean;
  ask: () => Promise<void>;
  answer: (handOver: boolean) => Promise<void>;
}
interface Session {
  draft: DraftStore;
  autosave: Autosave;
}

/** Who edits this draft. While it is somebody else, the draft here follows theirs and is left alone. */
export function useDraftEditor(workflowId: string, { draft, autosave }: Session): EditorPart {
  const client = useQueryClient();
  const path = `${workflows.at(workflowId)}/editor`;
  const key = [...workflows.one(workflowId), 'editor'];
  const touchedAt = useTouchedAt();
  const held = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      call(path, trusted<DraftEditor>(), {
        method: 'PUT',
        body: { windowId: windowId(), nodeId: draft.getState().selected[0] ?? null, idleMs: Date.now() - touchedAt.current },
        signal,
      }),
    refetchInterval: ({ state }) => (state.data?.asking?.state === 'waiting' ? askedMs : state.data?.mine === false ? lookMs : beatMs),
    refetchIntervalInBackground: true,
    staleTime: 0,
    gcTime: 0,
  });
  const editor = held.data ?? null;
  const mayNotEdit = held.error instanceof ApiProblem && held.error.status === 403;
  const isOther = editor !== null && !editor.mine;
  const isLooking = isOther || mayNotEdit;
  const { data: theirs } = useQuery({
    queryKey: draftWatch(workflowId),
    queryFn: ({ signal }) => call(workflows.at(workflowId), trusted<Workflow>(), { signal }),
    enabled: isOther,
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => {
    if (!isOther || !theirs) return;
    // What is only on this device is brought together with theirs by its owner, never lost under it.
    if (autosave.state.getState().phase !== 'saved') return;
    autosave.takeTheirs({ graph: theirs.draft.graph, revision: theirs.draft.revision, savedAt: theirs.draft.updatedAt });
    draft.getState().follow(theirs.draft.graph);
  }, [isOther, theirs, autosave, draft]);

  const wasLooking = useRef(false);
  useEffect(() => {
    const name = editor && !editor.mine ? editor.name : null;
    if (isLooking) draft.setState({ locked: { name } });
    else if (!wasLooking.current) draft.setState({ locked: null });
    else {
      // The newest of theirs first, then it may be changed.
      void client.invalidateQueries({ queryKey: workflows.one(workflowId), exact: true }).finally(() => draft.setState({ locked: null }));
    }
    wasLooking.current = isLooking;
  }, [isLooking, editor, draft, client, workflowId]);

  useEffect(() => {
    const leave = () =>
      void call(path, Nothing, { method: 'DELETE', query: { windowId: windowId() }, keepalive: true }).catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [path]);

  const put = useCallback(
    async (act: string, body: object) => {
      const next = await call(`${path}/${act}`, trusted<DraftEditor>(), { method: 'POST', body: { windowId: windowId(), ...body } });
      client.setQueryData([...workflows.one(workflowId), 'editor'], next);
    },
    [client, path, workflowId],
  );
  const ask = useCallback(() => put('ask', {}), [put]);
  const answer = useCallback(
    async (handOver: boolean) => {
      // What is handed over is all of it.
      if (handOver) await autosave.flush();
      await put('answer', { handOver });
    },
    [put, autosave],
  );
  return { editor, isLooking, mayNotEdit, ask, answer };
}

/** When somebody last touched the keyboard or the pointer in this window. */
function useTouchedAt() {
  const at = useRef(0);
  useEffect(() => {
    const touch = () => {
      at.current = Date.now();
    };
    touch();
    for (const kind of kinds) window.addEventListener(kind, touch, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true });
    };
  }, []);
  return at;
}
const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
