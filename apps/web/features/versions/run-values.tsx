'use client';
import type { RunDetail } from '@signalbox/contract';
import type { GraphNode } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { StepDetails } from '../run/details/step-details.tsx';
import { visitsOf } from '../run/timeline/group-rounds.ts';
import { factsOf, tracksOf } from '../run/timeline/node-facts.ts';
import { traceTree } from '../run/timeline/trace-tree.ts';
import { visitChoices } from '../run/timeline/tree-words.ts';
import { rowTitle } from './row-titles.ts';

/** What the run that the builder was opened from read and gave at a step of its version. */
export function RunValues({ run, node }: { run: RunDetail; node: GraphNode }) {
  const t = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const facts = useMemo(() => factsOf(t, run.graph), [t, run.graph]);
  const tree = useMemo(() => traceTree(run.steps, tracksOf(run.graph), facts), [run, facts]);
  const here = visitsOf(tree).filter(({ nodeId }) => nodeId === node.id);
  const entry = here.find(({ key }) => key === wanted) ?? here.at(-1) ?? null;
  return (
    <aside
      aria-label={t('states.run.values')}
      className="flex w-[356px] shrink-0 flex-col border-l border-line bg-surface phone:max-h-[50%] phone:w-full phone:border-t phone:border-l-0"
    >
      <div className="px-5 pt-4 pb-3">
        <h2 className="text-lg [overflow-wrap:anywhere]">{rowTitle(t, { node })}</h2>
        <p className="text-sm text-muted">{t(entry ? 'states.run.values' : 'states.run.notHere')}</p>
      </div>
      <StepDetails run={run} entry={entry} choices={visitChoices(t, tree, { nodeId: node.id, facts })} onChoose={setWanted} />
    </aside>
  );
}
