'use client';
import type { RetriedRuns } from '@signalbox/contract';
import { Button, Dialog, Field, Select } from '@signalbox/ui';
import { type ReactNode, useRef, useState } from 'react';
import type { z } from 'zod';
import { countOf } from '../canvas-overlays/count-words.ts';
import { describeError } from '../client/api-problem.ts';
import { type RetryManyBody, useRetryPlan, useRetryRuns } from './retry-queries.ts';
import { retryPlan, retryResult } from './retry-words.ts';

type Which<Body> = Body extends RetryManyBody ? Omit<Body, 'from' | 'version' | 'limit' | 'dryRun'> : never;
interface RetryManyDialogProps {
  title: string;
  help: string;
  /** null = not known yet. */
  which: Which<RetryManyBody> | null;
  /** Fields that say which runs. */
  children?: ReactNode;
  onClose: () => void;
}

const hows = {
  step: { label: 'From the step that failed, same version', body: { from: 'failedStep', version: 'same' } },
  newest: { label: 'From the start, newest version', body: { from: 'start', version: 'newest' } },
  start: { label: 'From the start, same version', body: { from: 'start', version: 'same' } },
} as const;
type How = keyof typeof hows;

/** Repeats failed runs: says first how many would go again, and why others would not. */
export function RetryManyDialog({ title, help, which, children, onClose }: RetryManyDialogProps) {
  const [how, setHow] = useState<How>('step');
  const body: RetryManyBody | null = which && { ...which, ...hows[how].body };
  const retry = useRetryRuns();
  const plan = useRetryPlan(retry.data ? null : body);
  const safest = useRef<HTMLButtonElement>(null);
  const { retried = 0 } = plan.data ?? {};
  const failure = retry.error ?? plan.error;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      help={help}
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} onClick={onClose}>
            {retry.data ? 'Close' : 'Leave them'}
          </Button>
          {!retry.data && (
            <Button look="primary" busy={retry.isPending} disabled={retried === 0} onClick={() => body && retry.mutate(body)}>
              {retried === 0 ? 'Nothing to retry' : `Retry ${countOf(retried, 'run')}`}
            </Button>
          )}
        </>
      }
    >
      {retry.data ? (
        <Told lines={retryResult(retry.data)} />
      ) : (
        <div className="grid gap-4">
          {children}
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
          {!failure && <Told lines={planLines(plan.data)} />}
          {failure && (
            <p role="alert" className="text-sm text-bad">
              {describeError(failure).detail}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}

const planLines = (plan: z.output<typeof RetriedRuns> | undefined): string[] => (plan ? retryPlan(plan) : ['Looking at the runs']);

const Told = ({ lines }: { lines: readonly string[] }) => (
  <div role="status" className="grid gap-2">
    {lines.map((line) => (
      <p key={line} className="[overflow-wrap:anywhere]">
        {line}
      </p>
    ))}
  </div>
);
