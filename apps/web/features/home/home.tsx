'use client';
import { buttonClass, PageHead, RouteStrip, Skeleton, StateChip, type StopState } from '@signalbox/ui';
import Link from 'next/link';
import { useMe } from '../api/account-queries.ts';
import { useRuns } from '../api/run-queries.ts';
import { useWorkflows } from '../api/workflow-queries.ts';

/** What waits for somebody, what failed, and where to go on. */
export function Home() {
  const { data: me } = useMe();
  const firstName = me?.user.name.split(/\s+/)[0];
  return (
    <>
      <PageHead title={firstName ? `Hello, ${firstName}` : 'Home'} help={me?.account.name ?? ' '}>
        <Link href="/try-it" className={buttonClass({ look: 'primary' })}>
          Try it
        </Link>
      </PageHead>
      <div className="grid min-h-0 grow content-start border-t border-line bg-surface">
        <RunList title="Waiting now" state="waiting" nothing="No run waits for anybody." />
        <RunList title="Failed lately" state="failed" nothing="No run has failed." />
        <Workflows />
      </div>
    </>
  );
}

function RunList({ title, state, nothing }: { title: string; state: 'waiting' | 'failed'; nothing: string }) {
  const { data, isPending, isError } = useRuns({ state, limit: '5' });
  return (
    <section className={section}>
      <Heading title={title} href={`/runs?state=${state}`} />
      {isPending ? <Skeleton className="delayed w-64" /> : null}
      {isError ? <p className="text-muted">The runs could not be read.</p> : null}
      {data?.items.length === 0 ? <p className="text-muted">{nothing}</p> : null}
      <ul>
        {data?.items.map((run) => (
          <li key={run.id} className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-1.5 first:border-0">
            <StateChip state={run.state} />
            <Link href={`/runs/${run.id}`} className="min-w-44 font-label text-ink no-underline hover:underline">
              {run.workflowName}
            </Link>
            <span className="grow text-sm text-muted">{run.contact?.name ?? run.trigger}</span>
            <RouteStrip stops={run.route.map(({ title: stop, status }) => ({ title: stop, state: status satisfies StopState }))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Workflows() {
  const { data } = useWorkflows({ limit: 5 });
  return (
    <section className={section}>
      <Heading title="Workflows" href="/workflows" />
      {data?.items.length === 0 ? <p className="text-muted">No workflow yet. Make one in Workflows.</p> : null}
      <ul>
        {data?.items.map(({ id, name, live, enabled, triggers, openRuns }) => (
          <li key={id} className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-1.5 first:border-0">
            <StateChip
              state={!enabled ? 'off' : live ? 'live' : 'draft'}
              {...(enabled && live ? { word: `Live, version ${live.number}` } : {})}
            />
            <Link href={`/workflows/${id}`} className="min-w-44 font-label text-ink no-underline hover:underline">
              {name}
            </Link>
            <span className="grow text-sm text-muted">{triggers.map(({ words }) => words).join(', ')}</span>
            <span className="num text-sm text-muted">{openRuns === 1 ? '1 open run' : `${openRuns} open runs`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Heading({ title, href }: { title: string; href: string }) {
  return (
    <div className="flex items-baseline gap-3 pb-1">
      <h2 className="grow text-lg">{title}</h2>
      <Link href={href} aria-label={`${title}, show all`} className="text-sm text-accent-text underline underline-offset-3">
        Show all
      </Link>
    </div>
  );
}

const section = 'border-b border-line px-7 py-4 phone:px-4';
