'use client';
import { MovedRuns, Published, type Version } from '@signalbox/contract';
import { notify, useWords } from '@signalbox/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, describeError } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { workflows } from '../../workflows/workflow-queries.ts';
import { useBuilder } from '../builder-context.tsx';
import { usePublish } from '../draft/draft-queries.ts';

interface Wish {
  name: string;
  note: string;
  /** The version whose runs shall come along. */
  move: Version | null;
  /** Although test cases fail. */
  anyway?: boolean;
}

/** Publishes what is on the screen: saves first, then moves the runs that shall come along, and says how to take it back. */
export function usePublishDraft(onDone: () => void) {
  const t = useWords();
  const client = useQueryClient();
  const { workflow, autosave } = useBuilder();
  const publishing = usePublish(workflow.id);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const publish = async ({ name, note, move, anyway = false }: Wish) => {
    setProblem(null);
    setIsBusy(true);
    const before = workflow.live;
    try {
      if (!(await autosave.flush())) return setProblem(autosave.state.getState().error ?? new TypeError('not saved'));
      const { version } = await publishing.mutateAsync({
        draftRevision: autosave.state.getState().revision,
        ...(name ? { name } : {}),
        ...(note ? { note } : {}),
        ...(anyway ? { anyway } : {}),
      });
      const takeBack = () => void takeBackTo(before?.versionId ?? '');
      const moved = move ? await call(moveAt(workflow.id, move.id), MovedRuns, { method: 'POST', body: {} }).catch(() => null) : null;
      notify({
        text: t('builder.publish.done', { number: version.number }),
        ...(moved ? { detail: t('states.publish.moved', { count: moved.moved }) } : {}),
        ...(before && before.versionId !== version.id ? { act: { word: t('states.publish.takeBack'), run: takeBack } } : {}),
      });
      if (move) void client.invalidateQueries({ queryKey: workflows.one(workflow.id) });
      onDone();
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'draft.changed_elsewhere') {
        onDone();
        return autosave.conflict();
      }
      setProblem(error);
    } finally {
      setIsBusy(false);
    }
  };
  const takeBackTo = async (versionId: string) => {
    try {
      const { version } = await call(`${workflows.at(workflow.id)}/versions/${versionId}/publish`, Published, { method: 'POST' });
      await client.invalidateQueries({ queryKey: workflows.all });
      notify({ text: t('states.publish.takenBack', { number: version.number }), detail: t('states.publish.draftStays') });
    } catch (error) {
      notify({ text: t('states.publish.notTakenBack'), detail: describeError(t, error).detail });
    }
  };
  return { publish, busy: isBusy, problem };
}

const moveAt = (workflowId: string, versionId: string): string =>
  `${workflows.at(workflowId)}/versions/${encodeURIComponent(versionId)}/move`;
