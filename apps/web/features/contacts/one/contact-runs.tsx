'use client';
import type { ContactDetail, ContactRun } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, StateShape, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { StartOne } from '../../inbox/person-runs.tsx';
import { StopRun } from '../../inbox/stop-run.tsx';
import { TimeAgo } from '../../lists/time-ago.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { Section } from './section.tsx';

/** The runs about a contact that are open, with stop, and a way to start one. */
export function ContactRuns({ one }: { one: ContactDetail }) {
  const t = useWords();
  const me = useMe().data;
  const [stopping, setStopping] = useState<ContactRun | null>(null);
  const mayStop = me !== undefined && may(me.role, 'run.cancel');
  return (
    <Section title={t('contacts.runs.title')}>
      {one.openRuns.length === 0 ? <p className="text-sm text-muted">{t('contacts.runs.none')}</p> : null}
      <ul className="grid gap-2 text-sm empty:hidden">
        {one.openRuns.map((run) => (
          <li key={run.id} className="flex items-center gap-2">
            <StateShape shape="clock" tone="wait" />
            <span className="grid min-w-0 grow">
              <Link href={`/runs/${run.id}`} className="min-w-0 truncate text-accent-text underline">
                {run.workflowName}
              </Link>
              <TimeAgo at={run.at} className="num text-muted" />
            </span>
            {mayStop ? (
              <Button small onClick={() => setStopping(run)} aria-label={t('contacts.runs.stop', { workflow: run.workflowName })}>
                {t('inbox.stopRun.act')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <StartOne contactId={one.id} />
      {stopping ? <StopRun run={stopping} onClose={() => setStopping(null)} /> : null}
    </Section>
  );
}
