import { RunDetail, RunPage, type RunSummary } from '@signalbox/contract';
import type { Graph } from '@signalbox/flow';
import { useFormat } from '@signalbox/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../client/call.ts';
import { useContacts } from '../../contacts/contact-queries.ts';
import { runs } from '../../runs/run-queries.ts';
import { latest, type ResultChoice, useChoices } from './chosen-results.ts';
import { exampleSample, type FoundValues, runSample, type Sample, type SamplePerson, sampleFrom } from './sample.ts';

export interface Results {
  choice: ResultChoice;
  choose: (choice: ResultChoice) => void;
  hasTest: boolean;
  /** The last runs, newest first. */
  runs: readonly RunSummary[];
}

/** The values that a step's texts and expressions are shown with: of the last run, of a test, or sample data. */
export function useSample({ workflowId, graph, found }: { workflowId: string; graph: Graph; found: FoundValues }): {
  sample: Sample;
  results: Results;
} {
  const people = useContacts({ limit: 20 }).data?.items;
  const choice = useChoices((state) => state.choices[workflowId]) ?? latest;
  const choose = useChoices((state) => state.choose);
  const last = useLastRuns(workflowId);
  const hasTest = Object.keys(found).length > 0;
  const runId = choice.kind === 'run' ? choice.id : choice.kind === 'latest' && !hasTest ? last[0]?.id : undefined;
  const run = useRunValues(runId);
  const { timeZone } = useFormat();
  const sample = useMemo(() => {
    // Somebody with a name says more than a number that has just texted in.
    const someone = people?.find((one) => one.name !== '') ?? people?.[0];
    if (choice.kind === 'example') return exampleSample(graph, someone);
    if (run && runId) {
      const person = people?.find(({ id }): boolean => id === run.contact?.id) satisfies SamplePerson | undefined;
      return runSample(run, { person, timeZone, isLatest: runId === last[0]?.id });
    }
    return sampleFrom(graph, choice.kind === 'run' ? {} : found, someone);
  }, [people, choice, graph, run, runId, last, found, timeZone]);
  const results = useMemo(
    () => ({ choice, choose: (next: ResultChoice) => choose(workflowId, next), hasTest, runs: last }),
    [choice, choose, workflowId, hasTest, last],
  );
  return { sample, results };
}

/** Read apart from the lists of runs, which are read anew with every event of the account. */
function useLastRuns(workflowId: string): readonly RunSummary[] {
  const { data } = useQuery({
    queryKey: ['last-runs', workflowId],
    queryFn: ({ signal }) => call(runs.path, RunPage, { query: { workflowId, limit: 5 }, signal }),
    staleTime: 15_000,
  });
  return data?.items ?? none;
}
function useRunValues(runId: string | undefined) {
  return useQuery({
    queryKey: ['run-values', runId],
    queryFn: ({ signal }) => call(runs.at(runId ?? ''), RunDetail, { signal }),
    enabled: runId !== undefined,
    staleTime: 15_000,
  }).data;
}

const none: readonly RunSummary[] = [];
