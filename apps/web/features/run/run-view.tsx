'use client';
import type { RunDetail } from '@signalbox/contract';
import { SkeletonRows, useWords } from '@signalbox/ui';
import { useCallback, useMemo, useState } from 'react';
import { CanvasComing } from '../canvas/canvas-coming.tsx';
import { afterFirstView } from '../client/after-first-view.tsx';
import { RunHead } from './run-head.tsx';
import { visitsOf } from './timeline/group-rounds.ts';
import { factsOf, tracksOf } from './timeline/node-facts.ts';
import { Timeline } from './timeline/timeline.tsx';
import { traceTree } from './timeline/trace-tree.ts';
import { visitChoices } from './timeline/tree-words.ts';
import { UnderVisit } from './timeline/under-visit.tsx';
import { undeliveredOf, undeliveredWords } from './undelivered.ts';
import { UndeliveredBar } from './undelivered-bar.tsx';
import { useNow } from './use-now.ts';
import { waitingFacts } from './waiting-facts.ts';

const StepDetails = afterFirstView(
  () => import('./details/step-details.tsx').then((part) => part.StepDetails),
  () => <SkeletonRows rows={3} />,
);
const RunCanvas = afterFirstView(() => import('./replay/run-canvas.tsx').then((part) => part.RunCanvas), CanvasComing);

/** So many lines of a trace the API answers. */
const mostSteps = 5000;

/** One run: its route on the canvas, what happened as a tree, and what each step read and gave. */
export function RunView({ run }: { run: RunDetail }) {
  const isOpen = run.state === 'waiting' || run.state === 'ready';
  const t = useWords();
  const facts = useMemo(() => factsOf(t, run.graph), [t, run.graph]);
  const tree = useMemo(() => traceTree(run.steps, tracksOf(run.graph), facts), [run.steps, run.graph, facts]);
  const visits = useMemo(() => visitsOf(tree), [tree]);
  // Replay: the run as it stood after so many lines; null = as it stands.
  const [upTo, setUpTo] = useState<number | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = visits.find((entry) => entry.key === chosen) ?? newest(run, visits);
  const tries = useMemo(() => new Map(run.calls.map((one) => [one.nodeId, one.tries])), [run.calls]);

  const lost = useMemo(() => undeliveredOf(run), [run]);
  const now = useNow(run.state === 'waiting');
  const waits = useMemo(
    () => waitingFacts(t, isOpen ? run : undefined, { now, who: run.contact?.name || t('run.anAnswer') }),
    [t, run, isOpen, now],
  );

  const replay = useCallback(
    (next: number) => {
      const line = run.steps[next - 1];
      setUpTo(next >= run.steps.length ? null : next);
      setChosen(line ? `${line.nodeId}#${line.visit}` : null);
    },
    [run.steps],
  );
  const chooseStep = useCallback(
    (nodeId: string) => {
      const last = visits.findLast((entry) => entry.nodeId === nodeId);
      if (last) setChosen(last.key);
    },
    [visits],
  );
  return (
    <div className="flex h-full min-h-0 flex-col phone:h-auto">
      <RunHead run={run} isOpen={isOpen} nodeId={selected?.nodeId ?? null} />
      <UndeliveredBar run={run} facts={facts} />
      <div className="flex min-h-0 grow border-t border-line phone:flex-col">
        <section aria-label={t('run.route')} className="relative min-w-0 grow phone:h-[320px] phone:flex-none">
          <RunCanvas
            run={run}
            isOpen={isOpen}
            waits={waits}
            upTo={upTo}
            onReplay={replay}
            selected={selected?.nodeId ?? null}
            onSelect={chooseStep}
          />
        </section>
        <aside
          aria-label={t('run.whatHappened')}
          className="flex w-[404px] flex-none flex-col border-l border-line bg-surface max-[1100px]:w-[340px] phone:w-full phone:border-t phone:border-l-0"
        >
          <div className="max-h-[60%] overflow-y-auto p-4 phone:max-h-none">
            <h2 className="px-2 pb-2 text-lg">{t('run.whatHappened')}</h2>
            {run.steps.length >= mostSteps && <p className="px-2 pb-2 text-sm text-muted">{t('run.only', { count: mostSteps })}</p>}
            {tree.length === 0 ? (
              <p className="px-2 text-muted">{t(isOpen ? 'run.startsSoon' : 'run.endedEarly')}</p>
            ) : (
              <Timeline
                entries={tree}
                facts={facts}
                isOpen={isOpen}
                startedAt={Date.parse(run.steps[0]?.at ?? run.startedAt)}
                selected={selected?.key ?? null}
                onSelect={setChosen}
                waitOf={(nodeId) => waits.get(nodeId)?.live ?? null}
                lostOf={(nodeId) => {
                  const message = lost.get(nodeId);
                  return message ? undeliveredWords(t, message) : null;
                }}
                triesOf={(nodeId) => tries.get(nodeId) ?? 1}
                under={(entry) => <UnderVisit run={run} entry={entry} facts={facts} />}
              />
            )}
          </div>
          <StepDetails
            run={run}
            entry={selected}
            choices={selected ? visitChoices(t, tree, { nodeId: selected.nodeId, facts }) : []}
            onChoose={setChosen}
          />
        </aside>
      </div>
    </div>
  );
}

/** Where the run stands or ended: the visit with the newest line. */
function newest(run: RunDetail, visits: ReturnType<typeof visitsOf>) {
  const line = run.steps.at(-1);
  return visits.find((entry) => entry.key === `${line?.nodeId}#${line?.visit}`) ?? visits.at(-1) ?? null;
}
