'use client';
import type { RunDetail } from '@signalbox/contract';
import { Button, Dialog, Field, fieldProps, notify, TextInput, useWords } from '@signalbox/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useCancelRun } from '../../runs/run-queries.ts';
import type { Act, ActWords } from './act-words.ts';
import { useRetryRun, useTerminateRun } from './run-act-queries.ts';

interface RunActDialogProps {
  run: RunDetail;
  act: Act;
  words: ActWords;
  onClose: () => void;
}

const retries = {
  retryStep: { from: 'failedStep', version: 'same' },
  retryWhole: { from: 'start', version: 'same' },
  retryNewest: { from: 'start', version: 'newest' },
} as const;

/** Says what the act does and asks; a repeated run is opened. */
export function RunActDialog({ run, act, words, onClose }: RunActDialogProps) {
  const t = useWords();
  const router = useRouter();
  const retry = useRetryRun(run.id);
  const cancel = useCancelRun();
  const terminate = useTerminateRun(run.id);
  const safest = useRef<HTMLButtonElement>(null);
  const [reason, setReason] = useState('');
  const [reasonError, setReasonError] = useState<string | null>(null);
  const failure = retry.error ?? cancel.error ?? terminate.error;
  const doIt = async () => {
    if (act === 'stop') await cancel.mutateAsync(run.id);
    else if (act === 'end') {
      if (reason.trim() === '') return setReasonError(t('run.act.noReason'));
      const { ended } = await terminate.mutateAsync({ reason: reason.trim() });
      notify({ text: t('run.act.ended', { count: ended }) });
    } else {
      const { runId } = await retry.mutateAsync(retries[act]);
      notify({ text: t('run.act.isNew'), detail: t('run.act.oldStays') });
      router.push(`/runs/${runId}`);
    }
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      help={words.help}
      initialFocus={safest}
      actions={
        <>
          <Button ref={safest} onClick={onClose}>
            {t(act === 'stop' || act === 'end' ? 'run.act.letRun' : 'run.act.leave')}
          </Button>
          <Button
            look={words.danger ? 'danger' : 'primary'}
            busy={retry.isPending || cancel.isPending || terminate.isPending}
            // The failure is shown in the dialog.
            onClick={() => void doIt().catch(() => undefined)}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      {act === 'end' && (
        <Field id="end-reason" label={t('run.act.reason')} error={reasonError}>
          <TextInput
            {...fieldProps('end-reason', reasonError)}
            maxLength={500}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setReasonError(null);
            }}
          />
        </Field>
      )}
      {failure && (
        <p role="alert" className="text-sm text-bad">
          {describeError(t, failure).detail}
        </p>
      )}
    </Dialog>
  );
}
