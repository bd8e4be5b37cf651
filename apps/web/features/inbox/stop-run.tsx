'use client';
import type { ConversationRun } from '@signalbox/contract';
import { Button, Dialog, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { useCancelRun } from '../runs/run-queries.ts';

/** Asks before a run that waits for a person is stopped. */
export function StopRun({ run, onClose }: { run: Pick<ConversationRun, 'id' | 'workflowName'>; onClose: () => void }) {
  const t = useWords();
  const cancel = useCancelRun();
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('inbox.stopRun.title', { workflow: run.workflowName })}
      help={t('inbox.stopRun.help')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" busy={cancel.isPending} onClick={() => cancel.mutate(run.id, { onSuccess: onClose })}>
            {t('inbox.stopRun.confirm')}
          </Button>
        </>
      }
    >
      {cancel.error ? (
        <p role="alert" className="text-bad">
          {describeError(t, cancel.error).detail}
        </p>
      ) : null}
    </Dialog>
  );
}
