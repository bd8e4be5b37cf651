'use client';
import type { RetriedRuns } from '@signalbox/contract';
import { Button, Dialog, Field, Select, useWords, type Words } from '@signalbox/ui';
import { type ReactNode, useRef, useState } from 'react';
import type { z } from 'zod';
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
  step: { from: 'failedStep', version: 'same' },
  newest: { from: 'start', version: 'newest' },
  start: { from: 'start', version: 'same' },
} as const;
type How = keyof typeof hows;
const howNames = ['step', 'newest', 'start'] as const satisfies How[];

/** Repeats failed runs: says first how many would go again, and why others would not. */
export function RetryManyDialog({ title, help, which, children, onClose }: RetryManyDialogProps) {
  const t = useWords();
  const [how, setHow] = useState<How>('step');
  const body: RetryManyBody | null = which && { ...which, ...hows[how] };
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
            {t(retry.data ? 'common.close' : 'runs.again.leave')}
          </Button>
          {!retry.data && (
            <Button look="primary" busy={retry.isPending} disabled={retried === 0} onClick={() => body && retry.mutate(body)}>
              {retried === 0 ? t('runs.again.nothing') : t('runs.again.confirm', { count: retried })}
            </Button>
          )}
        </>
      }
    >
      {retry.data ? (
        <Told lines={retryResult(t, retry.data)} />
      ) : (
        <div className="grid gap-4">
          {children}
          <Field id="retry-how" label={t('runs.again.how')} help={t(how === 'step' ? 'runs.again.fromStep' : 'runs.again.fromStart')}>
            <Select
              id="retry-how"
              value={how}
              options={howNames.map((value) => ({ value, label: t(`runs.again.how.${value}`) }))}
              onChange={(event) => setHow(event.target.value as How)}
            />
          </Field>
          {!failure && <Told lines={planLines(t, plan.data)} />}
          {failure && (
            <p role="alert" className="text-sm text-bad">
              {describeError(t, failure).detail}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}

const planLines = (t: Words, plan: z.output<typeof RetriedRuns> | undefined): string[] =>
  plan ? retryPlan(t, plan) : [t('runs.again.looking')];

const Told = ({ lines }: { lines: readonly string[] }) => (
  <div role="status" className="grid gap-2">
    {lines.map((line) => (
      <p key={line} className="[overflow-wrap:anywhere]">
        {line}
      </p>
    ))}
  </div>
);
