'use client';
import { Field, Select, type SelectOption, useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { RetryManyDialog } from './retry-many-dialog.tsx';

interface RetryDialogProps {
  workflows: readonly SelectOption[];
  workflowId: string;
  onClose: () => void;
}

const hour = 3_600_000;
const spans = [
  { ms: hour, word: 'runs.span.hour' },
  { ms: 24 * hour, word: 'runs.span.day' },
  { ms: 7 * 24 * hour, word: 'runs.span.week' },
] as const;

/** Repeats the failed runs of one workflow. */
export function RetryDialog({ workflows, workflowId, onClose }: RetryDialogProps) {
  const t = useWords();
  const [workflow, setWorkflow] = useState(workflowId || (workflows[0]?.value ?? ''));
  const [span, setSpan] = useState(String(24 * hour));
  const since = useMemo(() => new Date(Date.now() - Number(span)).toISOString(), [span]);
  return (
    <RetryManyDialog
      title={t('runs.retry')}
      help={t('runs.again.help')}
      which={workflow === '' ? null : { workflowId: workflow, failedSince: since }}
      onClose={onClose}
    >
      <Field id="retry-workflow" label={t('common.workflow')}>
        <Select id="retry-workflow" value={workflow} options={workflows} onChange={(event) => setWorkflow(event.target.value)} />
      </Field>
      <Field id="retry-span" label={t('runs.again.failedIn')}>
        <Select
          id="retry-span"
          value={span}
          options={spans.map(({ ms, word }) => ({ value: String(ms), label: t(word) }))}
          onChange={(event) => setSpan(event.target.value)}
        />
      </Field>
    </RetryManyDialog>
  );
}
