'use client';
import type { Graph } from '@signalbox/flow';
import { Button, buttonClass, EmptyState, ErrorState, RouteStrip, Skeleton, StateChip, useWords } from '@signalbox/ui';
import { ChevronRight, GitBranch } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { builderAt } from '../builder/states/builder-at.ts';
import { useLiveRoute } from '../canvas/route/use-live-route.ts';
import { WorkflowCanvas } from '../canvas/workflow-canvas.tsx';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { OtherWorkflow } from '../phone/other-workflow.tsx';
import { PracticePhone } from '../phone/practice-phone.tsx';
import { quickAnswers } from '../phone/quick-answers.ts';
import { usePhone } from '../phone/use-phone.ts';
import { happened, leftWords } from '../run/details/step-words.ts';
import { useNow } from '../run/use-now.ts';
import { waitingFacts } from '../run/waiting-facts.ts';
import { useRun } from '../runs/run-queries.ts';
import { runStops } from '../runs/run-words.ts';
import { useVersion } from '../versions/version-queries.ts';
import { useWorkflow } from '../workflows/workflow-queries.ts';
import { OutcomeSelect } from './outcome-select.tsx';
import { RouteCard } from './route-card.tsx';
import { StartOver } from './start-over.tsx';
import { useSetUpPhone, useTryIt } from './try-it-queries.ts';
import { useWatchedRun } from './use-watched-run.ts';
import { useWide } from './use-wide.ts';

/** A real text message through a real workflow: the phone on the right, the route on the left. */
export function TryIt() {
  const t = useWords();
  const tryIt = useTryIt();
  const demo = tryIt.data;
  const workflow = useWorkflow(demo?.workflowId);
  const phone = usePhone(demo?.phoneNumber);
  const { runId, since, clearedAt, startOver } = useWatchedRun(demo?.workflowId);
  const live = useVersion(demo?.workflowId ?? '', workflow.data?.live?.versionId);
  const [turn, setTurn] = useState(0);
  const setUp = useSetUpPhone();
  const { data: run } = useRun(runId);
  const { route, shown } = useLiveRoute(run);
  const wide = useWide(1180);
  const isWaiting = run?.state === 'waiting' && shown >= run.steps.length;
  const now = useNow(isWaiting);
  const facts = useMemo(() => (isWaiting ? waitingFacts(t, run, { now, who: t('try-it.you') }) : undefined), [t, isWaiting, run, now]);
  const lines = useMemo(() => happened(t, run?.graph.nodes ?? [], run?.steps.slice(0, shown) ?? []), [t, run, shown]);

  if (tryIt.isError && !(tryIt.error instanceof ApiProblem && tryIt.error.status === 404)) {
    return <ErrorState title={t('try-it.unread')} {...describeError(t, tryIt.error)} onRetry={() => void tryIt.refetch()} />;
  }
  if (tryIt.error instanceof ApiProblem && tryIt.error.code === 'try_it.no_phone')
    return (
      <EmptyState title={t('try-it.noPhone.title')} help={setUp.error ? describeError(t, setUp.error).detail : t('try-it.noPhone.help')}>
        <Button look="primary" busy={setUp.isPending} onClick={() => setUp.mutate()}>
          {t('try-it.noPhone.get')}
        </Button>
      </EmptyState>
    );
  if (tryIt.isError) {
    return <ErrorState title={t('try-it.missing.title')} detail={t('try-it.missing.detail')} onRetry={() => void tryIt.refetch()} />;
  }
  // What the phone talks to is what is live, whatever the draft says by now.
  const graph = run?.graph ?? live.data?.graph;
  const number = run?.versionNumber ?? workflow.data?.live?.number;
  const reply = replyStep(graph);
  if (!demo || !graph)
    return (
      <div className="grid h-full place-items-center">
        <Skeleton className="h-64 w-72" />
      </div>
    );

  const due = isWaiting ? run?.waits[0]?.dueAt : null;
  const left = due ? leftWords(t, due, now) : null;
  const offered = quickAnswers(graph, run?.waits[0]?.nodeId) ?? ['YES', 'NO', t('try-it.tooCold')];
  const [answer = ''] = offered;
  const waits = left === null ? t('try-it.waits', { answer }) : t('try-it.waitsUntil', { answer, left });
  const hint = isWaiting ? waits : null;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex flex-wrap items-center gap-3 border-b border-line px-7 py-4 phone:px-4 phone:py-3">
        <div className="min-w-0 grow">
          <h1 className="text-xl">{t('shell.nav.tryIt')}</h1>
          <p className="text-muted phone:hidden">
            {number !== undefined && <StateChip state="live" word={t('try-it.version', { number })} className="mr-2" />}
            {t(workflow.data?.changed ? 'try-it.helpChanged' : 'try-it.help')}
          </p>
        </div>
        <StartOver
          onClick={() => {
            startOver(phone.messages.at(-1)?.at ?? null);
            setTurn(turn + 1);
          }}
        />
        <Link href={builderAt(demo.workflowId, { nodeId: reply ?? null })} className={buttonClass()}>
          <GitBranch size={18} aria-hidden /> {t('try-it.change')}
        </Link>
        <ScreenHelp screen="tryIt" />
      </header>
      <OtherWorkflow
        workflowId={demo.workflowId}
        workflowName={workflow.data?.name ?? ''}
        phoneNumber={demo.phoneNumber}
        since={since}
        onAnswer={() => setTurn(turn + 1)}
      />
      <div className="flex min-h-0 grow phone:flex-col">
        <section aria-label={t('try-it.workflow')} className="relative min-w-0 grow phone:hidden">
          <WorkflowCanvas
            graph={graph}
            label={t('try-it.workflowOf', { name: workflow.data?.name ?? '' })}
            route={route}
            coveredLeft={wide ? 260 : 0}
            {...(facts ? { facts } : {})}
          />
          <RouteCard name={workflow.data?.name ?? t('common.workflow')} run={run ?? null} lines={lines} waiting={left} />
        </section>
        <div className="hidden items-center gap-3 border-b border-line px-4 py-2.5 phone:flex">
          <RouteStrip stops={runStops({ state: run?.state ?? 'done', route: lines })} />
          {run ? (
            <Link href={`/runs/${run.id}`} className="ml-auto flex items-center gap-1 text-sm font-label text-accent-text">
              {t('try-it.whatHappened')} <ChevronRight size={16} aria-hidden />
            </Link>
          ) : (
            <span className="text-sm text-muted">{t('try-it.nothingYet')}</span>
          )}
        </div>
        <aside
          aria-label={t('try-it.phone')}
          className="flex w-[380px] flex-none flex-col items-center gap-4 overflow-y-auto border-l border-line bg-surface px-8 py-5 phone:min-h-0 phone:w-full phone:flex-1 phone:overflow-hidden phone:border-l-0 phone:p-0"
        >
          <div className="w-[316px] phone:hidden">
            <h2 className="text-md font-title">{t('try-it.phone')}</h2>
            <p className="text-sm tabular-nums text-muted">{demo.phoneNumber}</p>
          </div>
          <div className="contents phone:hidden">
            <PracticePhone
              turn={turn}
              clearedAt={clearedAt}
              phone={phone}
              number={demo.phoneNumber}
              peer={{ name: demo.peerName, address: demo.ownAddress }}
              firstText={isWaiting ? answer : demo.keyword}
              hint={hint}
              quickAnswers={isWaiting ? offered : []}
            />
            <OutcomeSelect number={demo.phoneNumber} />
          </div>
          <div className="hidden min-h-0 w-full grow flex-col phone:flex">
            <PracticePhone
              bare
              turn={turn}
              clearedAt={clearedAt}
              phone={phone}
              number={demo.phoneNumber}
              peer={{ name: demo.peerName, address: demo.ownAddress }}
              firstText={isWaiting ? answer : demo.keyword}
              hint={hint}
              quickAnswers={isWaiting ? offered : []}
            />
          </div>
        </aside>
      </div>
    </div>
  );
}

/** The step whose words a person would want to change first. */
const replyStep = (graph: Graph | undefined): string | undefined =>
  (graph?.nodes.find(({ type }) => type === 'msg.reply') ?? graph?.nodes.find(({ type }) => type.startsWith('msg.')))?.id;
