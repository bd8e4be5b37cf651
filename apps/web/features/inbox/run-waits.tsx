'use client';
import type { ConversationRun } from '@signalbox/contract';
import { Button, Dialog, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useCancelRun } from '../runs/run-queries.ts';

/** That the person's next message goes to a run, whatever is written here. */
export function RunWaits({ runs }: { runs: readonly ConversationRun[] }) {
  const t = useWords();
  const [stopping, setStopping] = useState<ConversationRun | null>(null);
  return (
    <>
      {runs.map((run) => (
        <div key={run.id} className="flex items-center gap-2 rounded-md bg-run-soft px-3 py-1.5 text-sm text-run">
          <StateShape shape="clock" tone="run" />
          <p className="min-w-0 grow">
            {t.rich('inbox.runWaits', {
              workflow: run.workflowName,
              link: (inner) => (
                <Link key="run" href={`/runs/${run.id}`} className="font-title text-run underline">
                  {inner}
                </Link>
              ),
            })}
          </p>
          <Button small onClick={() => setStopping(run)}>
            {t('inbox.stopRun.act')}
          </Button>
        </div>
      ))}
      {stopping ? <StopRun run={stopping} onClose={() => setStopping(null)} /> : null}
    </>
  );
}

function StopRun({ run, onClose }: { run: ConversationRun; onClose: () => void }) {
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
