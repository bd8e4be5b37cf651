'use client';
import type { TestResult } from '@signalbox/contract';
import { Button, Chip, notify, type Shape, type Tone, useFormat, useWords } from '@signalbox/ui';
import { Clock, FastForward, Smartphone } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { stepTitle } from '../graph/graph-scope.ts';
import { phonesOf, waitsOf } from './talk-facts.ts';

const looks: Readonly<Record<TestResult['status'], { tone: Tone; shape: Shape }>> = {
  done: { tone: 'ok', shape: 'tick' },
  failed: { tone: 'bad', shape: 'cross' },
  cancelled: { tone: 'idle', shape: 'bar' },
  waiting: { tone: 'wait', shape: 'clock' },
  stopped: { tone: 'idle', shape: 'pause' },
  errors: { tone: 'bad', shape: 'cross' },
};
const hourMs = 3_600_000;
const isTask = (kind: string) => kind === 'approval' || kind === 'form';

/** Over the canvas while a test goes on by hand: its state, its clock, and what a person may do that no phone does. */
export function TestBar({ onPhone }: { onPhone: () => void }) {
  const t = useWords();
  const f = useFormat();
  const { test } = useBuilder();
  const graph = useGraph();
  const said = useRef(false);
  const { talk, busy } = test;
  useEffect(() => {
    if (!talk) said.current = false;
  }, [talk]);
  if (!talk) return null;
  const { result } = talk;
  const waits = waitsOf(result);
  const task = waits.find(({ kinds }) => kinds.some(isTask));
  const hasLimit = waits.some(({ dueAt }) => dueAt !== null);
  const skip = (move: Parameters<typeof test.move>[0]) => {
    void test.move(move);
    if (said.current) return;
    said.current = true;
    notify({ text: t('testing.bar.skipped') });
  };
  const answer = (status: 'approved' | 'rejected') =>
    task && void test.move({ kind: 'task', nodeId: task.nodeId, payload: { status, by: t('testing.bar.you'), comment: '', values: {} } });
  return (
    <section
      aria-label={t('testing.bar.label')}
      className="flex min-h-[46px] shrink-0 flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-line bg-surface px-3.5 py-1.5 text-sm"
    >
      <Chip {...looks[result.status]}>{t(`testing.bar.state.${result.status}`)}</Chip>
      <span className="inline-flex items-center gap-1.5">
        <Clock size={16} strokeWidth={1.8} aria-hidden className="text-muted" />
        {t.rich('testing.bar.clock', {
          at: f.shortMoment(result.now, Date.parse(result.startedAt)),
          b: (inner) => <b className="num font-label">{inner}</b>,
        })}
      </span>
      {phonesOf(result).length > 0 && (
        <Button small look="quiet" onClick={onPhone}>
          <Smartphone size={16} strokeWidth={1.8} aria-hidden />
          {t('panels.side.phone')}
        </Button>
      )}
      <span className="grow" />
      {task && (
        <span className="flex flex-wrap items-center gap-1.5">
          <span className="text-muted">{stepTitle(t, graph, task.nodeId)}</span>
          <Button small busy={busy} onClick={() => answer('approved')}>
            {t(task.kinds.includes('form') ? 'testing.bar.done' : 'testing.bar.approve')}
          </Button>
          {task.kinds.includes('approval') && (
            <Button small busy={busy} onClick={() => answer('rejected')}>
              {t('testing.bar.reject')}
            </Button>
          )}
        </span>
      )}
      {result.status === 'waiting' ? (
        <span className="flex flex-wrap items-center gap-1.5">
          <span className="text-muted">{t('testing.bar.skip')}</span>
          {hasLimit && (
            <Button small busy={busy} onClick={() => skip({ kind: 'skipToTimeout' })}>
              <FastForward size={16} strokeWidth={1.8} aria-hidden />
              {t('testing.bar.toTimeout')}
            </Button>
          )}
          {[1, 24].map((hours) => (
            <Button key={hours} small busy={busy} className="num" onClick={() => skip({ kind: 'skip', afterMs: hours * hourMs })}>
              {t('testing.bar.hours', { hours })}
            </Button>
          ))}
        </span>
      ) : (
        <Button small busy={busy} onClick={() => void test.replay({ moves: [] })}>
          {t('testing.bar.again')}
        </Button>
      )}
      <Button small look="quiet" onClick={test.stop}>
        {t(result.status === 'waiting' ? 'testing.bar.stop' : 'testing.bar.close')}
      </Button>
    </section>
  );
}
