'use client';
import type { RunDetail } from '@signalbox/contract';
import { FilterSelect, useFormat, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { useReadRun, useRuns } from '../../runs/run-queries.ts';
import { useBuilder } from '../builder-context.tsx';

/** Fills the form of a test with what a past run found. */
export function FillFromRun({ onFill }: { onFill: (run: RunDetail) => void }) {
  const t = useWords();
  const f = useFormat();
  const { workflow, test } = useBuilder();
  const past = useRuns({ workflowId: workflow.id, limit: 20 }).data?.items ?? [];
  const [id, setId] = useState(test.pinned?.id ?? '');
  const { mutate } = useReadRun();
  // Filled once for each run that is chosen, and never over what is typed after it.
  const choose = (next: string) => {
    setId(next);
    if (next !== '') mutate(next, { onSuccess: onFill });
  };
  if (past.length === 0) return null;
  return (
    <FilterSelect
      label={t('testing.fill.label')}
      any={t('testing.fill.none')}
      value={past.some((one) => one.id === id) ? id : ''}
      options={past.map((one) => ({
        value: one.id,
        label: t('testing.values.source.past', { at: f.shortMoment(one.startedAt, Date.now()), who: one.contact?.name || one.trigger }),
      }))}
      onChange={choose}
    />
  );
}
