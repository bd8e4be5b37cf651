'use client';
import { Field, Select, type SelectOption } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { RetryManyDialog } from './retry-many-dialog.tsx';

interface RetryDialogProps {
  workflows: readonly SelectOption[];
  workflowId: string;
  onClose: () => void;
}

const hour = 3_600_000;
const spans = [
  { value: String(hour), label: 'The last hour' },
  { value: String(24 * hour), label: 'The last 24 hours' },
  { value: String(7 * 24 * hour), label: 'The last 7 days' },
];

/** Repeats the failed runs of one workflow. */
export function RetryDialog({ workflows, workflowId, onClose }: RetryDialogProps) {
  const [workflow, setWorkflow] = useState(workflowId || (workflows[0]?.value ?? ''));
  const [span, setSpan] = useState(String(24 * hour));
  const since = useMemo(() => new Date(Date.now() - Number(span)).toISOString(), [span]);
  return (
    <RetryManyDialog
      title="Retry failed runs"
      help="Each failed run is repeated as a new one, once. Runs that somebody has repeated already are left out, and so are the items of a for-each."
      which={workflow === '' ? null : { workflowId: workflow, failedSince: since }}
      onClose={onClose}
    >
      <Field id="retry-workflow" label="Workflow">
        <Select id="retry-workflow" value={workflow} options={workflows} onChange={(event) => setWorkflow(event.target.value)} />
      </Field>
      <Field id="retry-span" label="Failed in">
        <Select id="retry-span" value={span} options={spans} onChange={(event) => setSpan(event.target.value)} />
      </Field>
    </RetryManyDialog>
  );
}
