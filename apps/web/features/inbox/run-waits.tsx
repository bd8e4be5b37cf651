'use client';
import type { ConversationRun } from '@signalbox/contract';
import { StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';

/** That the person's next message goes to a run, whatever is written here. */
export function RunWaits({ runs }: { runs: readonly ConversationRun[] }) {
  const t = useWords();
  return runs.map((run) => (
    <p key={run.id} className="flex items-start gap-2 rounded-md bg-run-soft px-3 py-1.5 text-sm text-run">
      <StateShape shape="clock" tone="run" className="mt-0.5" />
      <span>
        {t.rich('inbox.runWaits', {
          workflow: run.workflowName,
          link: (inner) => (
            <Link key="run" href={`/runs/${run.id}`} className="font-title text-run underline">
              {inner}
            </Link>
          ),
        })}
      </span>
    </p>
  ));
}
