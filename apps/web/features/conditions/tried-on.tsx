'use client';
import { Button, Select, useFormat, useWords } from '@signalbox/ui';
import { useCallback, useState } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import { conditionFits } from './condition-fits.ts';
import { useStepTries } from './condition-queries.ts';

export interface Tried {
  runs: readonly { runId: string; words: string }[];
  chosen: string;
  choose: (runId: string) => void;
  fits: (text: string) => boolean | null;
  /** The way that the chosen run took. */
  port: string | null;
  /** How many of the last runs went each way; null = none was here yet. */
  counts: { total: number; ports: Readonly<Record<string, number>> } | null;
  canSample: boolean;
}

/** What the conditions of the step come to on one of its last runs, or on sample data when a person asks for it. */
export function useTried(): Tried {
  const t = useWords();
  const format = useFormat();
  const { workflowId = null, nodeId, sample, results } = useFormFacts();
  const tries = useStepTries(workflowId, nodeId).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const runs = tries?.runs ?? [];
  // The run that the results of the other settings are for, where it came here.
  const wanted = results?.choice.kind === 'run' ? results.choice.id : null;
  const at = chosen ?? (runs.find(({ runId }) => runId === wanted) ?? runs[0])?.runId ?? '';
  const run = runs.find((one) => one.runId === at);
  const scope = run?.scope ?? (at === sampleId ? sample?.scope : undefined) ?? null;
  const now = run ? Date.parse(run.at) : null;
  const fits = useCallback((text: string) => (scope ? conditionFits(text, scope, now) : null), [scope, now]);
  return {
    runs: [
      ...runs.map((one) => ({
        runId: one.runId,
        words: [one.who || t('conditions.tried.nobody'), format.shortMoment(one.at, Date.now())].join(', '),
      })),
      ...(sample ? [{ runId: sampleId, words: t('conditions.tried.sample') }] : []),
    ],
    chosen: at,
    choose: setChosen,
    fits,
    port: run?.port ?? null,
    counts: tries && tries.total > 0 ? { total: tries.total, ports: tries.ports } : null,
    canSample: sample !== undefined,
  };
}
const sampleId = 'sample';

/** Which run the ticks and bars are of. */
export function TriedOn({ tried }: { tried: Tried }) {
  const t = useWords();
  if (!tried.counts && tried.chosen === '')
    return (
      <span className="flex items-center gap-2 text-sm text-muted">
        {t('conditions.tried.notYet')}
        {tried.canSample && (
          <Button small look="quiet" onClick={() => tried.choose(sampleId)}>
            {t('conditions.tried.trySample')}
          </Button>
        )}
      </span>
    );
  return (
    <span className="flex min-w-0 items-center gap-2 text-sm text-muted">
      <span id="tried-on" className="shrink-0">
        {t('conditions.tried.on')}
      </span>
      <Select
        small
        aria-labelledby="tried-on"
        className="max-w-56"
        value={tried.chosen}
        options={tried.runs.map(({ runId, words }) => ({ value: runId, label: words }))}
        onChange={(event) => tried.choose(event.target.value)}
      />
    </span>
  );
}
