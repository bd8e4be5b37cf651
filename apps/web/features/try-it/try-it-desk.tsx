'use client';
import type { TryIt } from '@signalbox/contract';
import type { Graph } from '@signalbox/flow';
import { buttonClass, cx, Skeleton, StateChip, useIsPhone, useWords } from '@signalbox/ui';
import { useQueryClient } from '@tanstack/react-query';
import { GitBranch } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { builderAt } from '../builder/states/builder-at.ts';
import { afterFirstView } from '../client/after-first-view.tsx';
import { ScreenHelp } from '../help/screen-help.tsx';
import { PracticeSide } from '../mailbox/practice-side.tsx';
import { OtherWorkflow } from '../phone/other-workflow.tsx';
import { lastTextAt } from '../phone/phone-queries.ts';
import { useRun } from '../runs/run-queries.ts';
import { useVersion } from '../versions/version-queries.ts';
import { useWorkflow } from '../workflows/workflow-queries.ts';
import { PhonesAside } from './phones-aside.tsx';
import { RouteComing } from './route-coming.tsx';
import { StartOver } from './start-over.tsx';
import { useTryItMemory } from './try-it-memory.ts';
import { useWatchedRun } from './use-watched-run.ts';
import { useWide } from './use-wide.ts';

// Whoever opens the page looks at the phone, and texts.
const TryItRoute = afterFirstView(() => import('./try-it-route.tsx').then((part) => part.TryItRoute), RouteComing);

/** From this width of the window on so many phones stand side by side, and the route has room beside them. */
const sideBySide = [0, 0, 1400, 1720];
/** The card over the route needs room of its own. */
const cardFrom = [0, 1180, 1600, 1900];

/** The phones on the right, the route of the chosen one on the left. */
export function TryItDesk({ demo }: { demo: TryIt }) {
  const t = useWords();
  const client = useQueryClient();
  const isPhone = useIsPhone();
  const { chosen } = useTryItMemory();
  const number = demo.phones.find((one) => one === chosen) ?? demo.phoneNumber;
  const workflow = useWorkflow(demo.workflowId);
  const name = workflow.data?.name ?? '';
  const watched = useWatchedRun(number, { id: demo.workflowId, name });
  const { data: run } = useRun(watched.place.runId ?? undefined);
  const live = useVersion(demo.workflowId, workflow.data?.live?.versionId);
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  const count = demo.phones.length;
  const hasRoom = useWide(sideBySide[count] ?? 0);
  const hasCard = useWide(cardFrom[hasRoom ? count : 1] ?? 0);
  const isSideBySide = count > 1 && hasRoom && !isPhone;
  // What the phone talks to is what is live, whatever the draft says by now.
  const graph = run?.graph ?? live.data?.graph;
  const version = run?.versionNumber ?? workflow.data?.live?.number;
  const again = () => setTurns({ ...turns, [number]: (turns[number] ?? 0) + 1 });
  if (!graph)
    return (
      <div className="grid h-full place-items-center">
        <Skeleton className="h-64 w-72" />
      </div>
    );
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex items-center gap-3 border-b border-line px-7 py-4 phone:px-4 phone:py-3">
        <div className="min-w-0 grow">
          <h1 className="text-xl">{t('shell.nav.tryIt')}</h1>
          <p className="text-muted phone:hidden">
            {version !== undefined && <StateChip state="live" word={t('try-it.version', { number: version })} className="mr-2" />}
            <span className="max-[1000px]:hidden">{t(workflow.data?.changed ? 'try-it.helpChanged' : 'try-it.help')}</span>
          </p>
        </div>
        <StartOver
          onClick={() => {
            watched.startOver(lastTextAt(client, number));
            again();
          }}
        />
        <Link href={builderAt(demo.workflowId, { nodeId: replyStep(graph) ?? null })} className={`${buttonClass()} phone:px-2.5`}>
          <GitBranch size={18} aria-hidden /> <span className="phone:sr-only">{t('try-it.change')}</span>
        </Link>
        <ScreenHelp screen="tryIt" />
      </header>
      <OtherWorkflow
        key={number}
        {...{ workflowId: demo.workflowId, workflowName: name, phoneNumber: number }}
        since={watched.place.since}
        onAnswer={again}
      />
      <div className="flex min-h-0 grow phone:flex-col">
        <TryItRoute {...{ graph, name, hasCard }} run={run ?? null} />
        <aside
          aria-label={t(count > 1 ? 'try-it.phones.title' : 'try-it.phone')}
          className={cx(
            'flex flex-none flex-col items-center gap-3 overflow-y-auto border-l border-line bg-surface py-5',
            'phone:min-h-0 phone:w-full phone:flex-1 phone:gap-0 phone:overflow-hidden phone:border-l-0 phone:p-0',
            isSideBySide ? 'px-5' : 'w-[380px] px-8',
          )}
        >
          <PracticeSide bare={isPhone}>
            <PhonesAside {...{ demo, number, turns, isSideBySide }} workflowName={name} bare={isPhone} />
          </PracticeSide>
        </aside>
      </div>
    </div>
  );
}

/** The step whose words a person would want to change first. */
const replyStep = (graph: Graph): string | undefined =>
  (graph.nodes.find(({ type }) => type === 'msg.reply') ?? graph.nodes.find(({ type }) => type.startsWith('msg.')))?.id;
