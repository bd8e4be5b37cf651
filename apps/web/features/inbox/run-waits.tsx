'use client';
import type { ConversationRun } from '@signalbox/contract';
import { Button, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { StopRun } from './stop-run.tsx';

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
