'use client';
import { DraftCopy, type Workflow } from '@signalbox/contract';
import { canonicalJson, type Graph } from '@signalbox/flow';
import { Button, Dialog, Kbd, notify, useFormat, useWords } from '@signalbox/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { describeError } from '../../client/api-problem.ts';
import { call } from '../../client/call.ts';
import { useMe } from '../../shell/me-queries.ts';
import { useWorkflow, workflows } from '../../workflows/workflow-queries.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { ConflictRows } from './conflict-rows.tsx';
import { type Choice, mergeDrafts } from './merge-drafts.ts';

/** Somebody else saved in between. Changes that do not touch each other come together; of the others a person says whose stays. */
export function ConflictDialog() {
  const { workflow, autosave } = useBuilder();
  const isOpen = useStore(autosave.state, (state) => state.phase === 'conflict' && !state.looking);
  const theirs = useTheirs(workflow, isOpen);
  return isOpen ? <Choosing key={theirs.data?.revision} theirs={theirs.data} problem={theirs.problem} /> : null;
}

/** Their draft as it is now. */
function useTheirs(workflow: Workflow, isOpen: boolean): { data: Workflow['draft'] | null; problem: unknown } {
  const { refetch } = useWorkflow(workflow.id);
  const [answer, setAnswer] = useState<{ data: Workflow['draft'] | null; problem: unknown }>({ data: null, problem: null });
  useEffect(() => {
    if (!isOpen) return setAnswer({ data: null, problem: null });
    void refetch().then(({ data, error }) => setAnswer({ data: error ? null : (data?.draft ?? null), problem: error }));
  }, [isOpen, refetch]);
  return answer;
}

function Choosing({ theirs, problem }: { theirs: Workflow['draft'] | null; problem: unknown }) {
  const t = useWords();
  const f = useFormat();
  const mine = useGraph();
  const { data: me } = useMe();
  const { workflow, draft, autosave } = useBuilder();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [failed, setFailed] = useState<unknown>(null);
  const safest = useRef<HTMLButtonElement>(null);
  const base = autosave.base();
  const merged = useMemo(() => (theirs ? mergeDrafts({ base, theirs: theirs.graph, mine }) : null), [base, theirs, mine]);
  const both = merged?.both ?? [];
  const name = theirs?.updatedBy ?? '';
  const isSame = me !== undefined && me.user.name === name;

  const takeTogether = (graph: Graph, revision: number) => {
    draft.getState().replace(graph, true);
    return autosave.keepMine(revision);
  };
  // Nothing has to be chosen where the two do not touch each other.
  useEffect(() => {
    if (!theirs || !merged || merged.both.length > 0) return;
    if (canonicalJson(theirs.graph) === canonicalJson(merged.graph)) {
      autosave.takeTheirs({ graph: theirs.graph, revision: theirs.revision, savedAt: theirs.updatedAt });
      draft.getState().replace(theirs.graph, true);
      return;
    }
    draft.getState().replace(merged.graph, true);
    void autosave.keepMine(theirs.revision);
    notify({ text: t('states.conflict.together', { name: theirs.updatedBy ?? '' }), undo: () => draft.getState().undo() });
  }, [theirs, merged, autosave, draft, t]);
  if (merged && both.length === 0) return null;

  const chosen = both.filter((key) => choices.get(key) === 'mine');
  const used = chosen.length > 0 ? chosen : both;
  const takeMine = () => {
    if (!theirs) return;
    const wanted = new Map<string, Choice>(used.map((key) => [key, 'mine']));
    void takeTogether(mergeDrafts({ base, theirs: theirs.graph, mine }, wanted).graph, theirs.revision);
  };
  const keepTheirs = async () => {
    if (!theirs) return;
    try {
      await call(`${workflows.at(workflow.id)}/kept-drafts`, DraftCopy, { method: 'POST', body: { graph: mine, reason: 'conflict' } });
    } catch (error) {
      return setFailed(error);
    }
    autosave.takeTheirs({ graph: theirs.graph, revision: theirs.revision, savedAt: theirs.updatedAt });
    draft.getState().replace(theirs.graph, true);
    notify({ text: t('states.conflict.copied'), detail: t('states.conflict.copiedWhere') });
  };
  const wrong = failed ?? problem;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : autosave.look(true))}
      className="w-[640px]"
      title={isSame ? t('states.conflict.titleSame') : t('states.conflict.title', { name: firstOf(name) })}
      help={
        theirs
          ? t(isSame ? 'states.conflict.helpSame' : 'states.conflict.help', {
              ...{ name, count: both.length },
              time: f.minute(theirs.updatedAt),
            })
          : t('states.conflict.loading')
      }
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} className="mr-auto" onClick={() => autosave.look(true)}>
            {t('states.conflict.look')} <Kbd>Enter</Kbd>
          </Button>
          <Button disabled={!theirs} onClick={() => void keepTheirs()}>
            {t('states.conflict.keepTheirs')}
          </Button>
          <Button disabled={!theirs} onClick={takeMine}>
            {t('states.conflict.useMine', { count: used.length })}
          </Button>
        </>
      }
    >
      {theirs && merged && (
        <>
          <ConflictRows
            {...{ base, mine, both, choices }}
            theirs={theirs.graph}
            onChoose={(key, choice) => setChoices((before) => new Map([...before, [key, choice]]))}
            theirsHead={t('states.conflict.theirsAt', { time: f.minute(theirs.updatedAt) })}
            mineHead={t('states.conflict.mine')}
          />
          {merged.others > 0 && <p className="text-sm text-muted">{t('states.conflict.others', { count: merged.others })}</p>}
        </>
      )}
      {wrong !== null && (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, wrong).detail}
        </p>
      )}
    </Dialog>
  );
}

const firstOf = (name: string): string => name.split(' ')[0] ?? name;
