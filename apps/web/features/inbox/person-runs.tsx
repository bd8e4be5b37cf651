'use client';
import type { ConversationDetail } from '@signalbox/contract';
import { Button, loadable, Menu, StateShape, stateLook, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { Part } from './part.tsx';

const StartDialog = loadable(() => import('../workflows/start-dialog.tsx'));

/** The newest runs of the person, and a way to start one that is about them. */
export function PersonRuns({ one }: { one: ConversationDetail }) {
  const t = useWords();
  return (
    <Part title={t('inbox.person.runs')}>
      {one.runs.length === 0 ? <p className="text-sm">{t('inbox.person.noRuns')}</p> : null}
      <ul className="grid gap-1.5 text-sm">
        {one.runs.map((run) => {
          const { shape, tone } = stateLook(run.status === 'open' ? 'working' : run.status);
          return (
            <li key={run.id} className="flex items-center gap-2">
              <StateShape shape={shape} tone={tone} />
              <Link href={`/runs/${run.id}`} className="min-w-0 grow truncate text-accent-text underline">
                {run.workflowName}
              </Link>
              <TimeAgo at={run.at} className="num text-muted" />
            </li>
          );
        })}
      </ul>
      {one.contact ? (
        <StartOne contactId={one.contact.id} />
      ) : (
        <p className="mt-2 text-sm text-muted">{t('inbox.person.startNeedsContact')}</p>
      )}
    </Part>
  );
}

/** The workflows that can be started by hand for a contact. */
export function StartOne({ contactId }: { contactId: string }) {
  const t = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useWorkflows({ limit: 100 });
  const startable = (data?.items ?? []).filter(
    ({ live, enabled, triggers }) => live && enabled && triggers.some(({ kind }) => kind === 'manual'),
  );
  const workflow = startable.find(({ id }) => id === chosen);
  const { live } = workflow ?? {};
  return (
    <div className="mt-2">
      {startable.length === 0 ? (
        <p className="text-sm text-muted">{t('inbox.person.nothingToStart')}</p>
      ) : (
        <Menu
          align="end"
          trigger={<Button small>{t('inbox.person.start')}</Button>}
          groups={[{ items: startable.map(({ id, name }) => ({ label: name, onSelect: () => setChosen(id) })) }]}
        />
      )}
      {workflow && live ? (
        <StartDialog
          workflow={{ id: workflow.id, name: workflow.name, versionId: live.versionId, number: live.number }}
          contactId={contactId}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </div>
  );
}
