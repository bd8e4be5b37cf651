'use client';
import { Button, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/message-queries.ts';
import { useCancelRun, useRuns } from '../runs/run-queries.ts';

interface OtherWorkflowProps {
  workflowId: string;
  workflowName: string;
  phoneNumber: string;
  /** Texts before this are of no interest any more. */
  since: number;
  /** Back to the phone, to write the answer; without it there is no such button. */
  onAnswer?: () => void;
}

/** Another workflow waits for this phone, or took its text: says which, and lets it be ended or answered. */
export function OtherWorkflow({ workflowId, workflowName, phoneNumber, since, onAnswer }: OtherWorkflowProps) {
  const t = useWords();
  const waiting = useRuns({ state: 'waiting', search: phoneNumber, limit: 10 });
  const heard = useMessages({ direction: 'in', search: phoneNumber, limit: 1 });
  const cancel = useCancelRun();
  const other = waiting.data?.items.find((run) => run.workflowId !== workflowId);
  const last = heard.data?.items[0];
  const took = last?.runId && last.workflowName && last.workflowName !== workflowName && Date.parse(last.at) >= since ? last : null;
  if (!other && !took) return null;
  const runId = took?.runId ?? other?.id ?? '';
  const isOpen = other !== undefined && (took === null || other.id === took.runId || other.workflowName === took.workflowName);
  const em = (inner: ReactNode) => <b className="font-label">{inner}</b>;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-wait-soft px-7 py-2 text-sm phone:px-4"
    >
      <StateShape shape="warning" tone="wait" />
      <p className="min-w-0 flex-1 basis-60">
        {took
          ? t.rich('phone.other.took', { name: took.workflowName ?? '', text: took.text, em })
          : t.rich('phone.other.waits', { name: other?.workflowName ?? '', em })}
      </p>
      {isOpen && other && (
        <>
          <Button small busy={cancel.isPending} onClick={() => cancel.mutate(other.id)}>
            {t('phone.other.end')}
          </Button>
          {onAnswer && (
            <Button small onClick={onAnswer}>
              {t('phone.other.answer')}
            </Button>
          )}
        </>
      )}
      <Link href={`/runs/${runId}`} className="font-label text-accent-text underline underline-offset-2">
        {t('phone.other.happened')}
      </Link>
    </div>
  );
}
