'use client';
import type { RetriedRuns } from '@signalbox/api/contract';
import { Button, Dialog, Field, Select, type SelectOption } from '@signalbox/ui';
import { useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { describeError } from '../api/api-problem.ts';
import { useRetryRuns } from '../api/run-act-queries.ts';
import { countOf } from '../canvas-overlays/count-words.ts';
import { retryResult } from './retry-words.ts';
import { useFailedCount } from './use-failed-count.ts';

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
const hows = {
  step: { label: 'From the step that failed, same version', body: { from: 'failedStep', version: 'same' } },
  newest: { label: 'From the start, newest version', body: { from: 'start', version: 'newest' } },
  start: { label: 'From the start, same version', body: { from: 'start', version: 'same' } },
} as const;
type How = keyof typeof hows;

/** Repeats the failed runs of one workflow: which, how, and how many that are. */
export function RetryDialog({ workflows, workflowId, onClose }: RetryDialogProps) {
  const [workflow, setWorkflow] = useState(workflowId || (workflows[0]?.value ?? ''));
  const [span, setSpan] = useState(String(24 * hour));
  const [how, setHow] = useState<How>('step');
  const since = useMemo(() => new Date(Date.now() - Number(span)).toISOString(), [span]);
  const failed = useFailedCount(workflow, since);
  const retry = useRetryRuns();
  const safest = useRef<HTMLButtonElement>(null);
  const { count = 0, isMore = false } = failed.data ?? {};
  const result = retry.data;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Retry failed runs"
      help="Each failed run is repeated as a new one, once. Runs that somebody has repeated already are left out."
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} onClick={onClose}>
            {result ? 'Close' : 'Leave them'}
          </Button>
          {!result && (
            <Button
              look="primary"
              busy={retry.isPending}
              disabled={count === 0}
              onClick={() => retry.mutate({ workflowId: workflow, failedSince: since, ...hows[how].body })}
            >
              {count === 0 ? 'Nothing to retry' : `Retry ${isMore ? 'the first' : 'up to'} ${countOf(Math.min(count, 500), 'run')}`}
            </Button>
          )}
        </>
      }
    >
      {result ? (
        <Result result={result} />
      ) : (
        <div className="grid gap-4">
          <Field id="retry-workflow" label="Workflow">
            <Select id="retry-workflow" value={workflow} options={workflows} onChange={(event) => setWorkflow(event.target.value)} />
          </Field>
          <Field id="retry-span" label="Failed in">
            <Select id="retry-span" value={span} options={spans} onChange={(event) => setSpan(event.target.value)} />
          </Field>
          <Field
            id="retry-how"
            label="How"
            help={
              how === 'step' ? 'Nothing before the failed step is done again.' : 'Every step is done once more: messages are sent again.'
            }
          >
            <Select
              id="retry-how"
              value={how}
              options={Object.entries(hows).map(([value, { label }]) => ({ value, label }))}
              onChange={(event) => setHow(event.target.value as How)}
            />
          </Field>
          <p role="status" className="text-muted">
            {failed.isError
              ? describeError(failed.error).detail
              : failed.data
                ? `${isMore ? 'Over ' : ''}${countOf(count, 'run')} failed in this time.`
                : 'Counting'}
          </p>
          {retry.isError && (
            <p role="alert" className="text-sm text-bad">
              {describeError(retry.error).detail}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}

const Result = ({ result }: { result: z.output<typeof RetriedRuns> }) => (
  <div role="status" className="grid gap-2">
    {retryResult(result).map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
