'use client';
import type { TestResult } from '@signalbox/contract';
import { Button, Chip, type Format, type Shape, type Tone, useFormat, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { type ReactNode, useState } from 'react';
import { happened } from '../../run/details/step-words.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { stepTitle } from '../graph/graph-scope.ts';
import type { Tested } from './use-test-run.ts';

const looks: Readonly<Record<TestResult['status'], { tone: Tone; shape: Shape }>> = {
  done: { tone: 'ok', shape: 'tick' },
  failed: { tone: 'bad', shape: 'cross' },
  cancelled: { tone: 'idle', shape: 'bar' },
  waiting: { tone: 'wait', shape: 'clock' },
  stopped: { tone: 'idle', shape: 'pause' },
  errors: { tone: 'bad', shape: 'cross' },
};

/** How a test ended, in a few words. */
export const outcomeWords = (t: Say, f: Format, { status, tookMs }: Pick<TestResult, 'status' | 'tookMs'>): string =>
  t('test-run.ended', { status: t(`test-run.status.${status}`), took: tookWords(t, f, tookMs) });

/** What a test did: where it went, what would have been sent and called. */
export function TestOutcome({ tested, level = 0 }: { tested: Tested; level?: number }) {
  const t = useWords();
  const f = useFormat();
  const { graph, result } = tested;
  const { test, goTo } = useBuilder();
  const isOld = useGraph() !== graph;
  const lines = happened(t, graph.nodes, result.steps);
  return (
    <div className="grid content-start gap-3 text-sm [overflow-wrap:anywhere]">
      <div className="flex flex-wrap items-center gap-2">
        <Chip {...looks[result.status]}>
          {/* Led by hand it waits for the person who leads it. */}
          {tested.script && result.status === 'waiting' ? t('testing.bar.state.waiting') : t(`test-run.status.${result.status}`)}
        </Chip>
        <span className="text-muted">{t('test-run.steps', { count: lines.length, took: tookWords(t, f, result.tookMs) })}</span>
        {level === 0 && isOld && <span className="text-muted">{t('test-run.changedSince')}</span>}
        {level === 0 && (
          <Button small look="quiet" className="ml-auto" onClick={test.clear}>
            {t('test-run.clear')}
          </Button>
        )}
      </div>
      {result.error && <p className="text-bad">{result.error.message}</p>}
      {/* Warnings are under Issues; they keep no test from running. */}
      {result.issues
        .filter((issue) => result.status === 'errors' && issue.severity === 'error')
        .map((issue) => (
          <p key={`${issue.code} ${issue.nodeId} ${issue.field} ${issue.message}`} className="text-bad">
            {issue.nodeId !== null && <b className="font-title">{`${stepTitle(t, graph, issue.nodeId)}: `}</b>}
            {issue.message}
          </p>
        ))}
      <Part title={t('test-run.part.send')} items={result.messages}>
        {(message) => (
          <div className="grid gap-0.5">
            <span className="text-xs text-muted">
              {t('test-run.message.to', { address: message.to, step: stepTitle(t, graph, message.nodeId) })}
            </span>
            <span className="max-w-[52ch] justify-self-start rounded-[12px_12px_4px_12px] bg-bubble-out px-3 py-2 wrap-anywhere whitespace-pre-wrap text-frame-text">
              {message.text}
            </span>
          </div>
        )}
      </Part>
      <Part title={t('test-run.part.call')} items={result.calls}>
        {(call) => (
          <p className="line-clamp-3">
            {`${stepTitle(t, graph, call.nodeId)}: ${String(call.input.method ?? '')} ${String(call.input.url ?? '')}`}
          </p>
        )}
      </Part>
      <Part title={t('test-run.part.ask')} items={result.tasks}>
        {(task) => task.title}
      </Part>
      <Part title={t('test-run.part.way')} items={lines}>
        {(line) => (
          <p className="line-clamp-3">
            <button
              type="button"
              className="rounded-xs text-left text-accent-text underline underline-offset-2"
              onClick={() => goTo(line.nodeId)}
            >
              {line.title}
            </button>
            <span className="text-muted">{` ${causeWords(t, line)}`}</span>
          </p>
        )}
      </Part>
      {result.children.length > 0 && <Items tested={tested} level={level} />}
    </div>
  );
}

/** Failed steps say so; why the run failed stands above. */
function causeWords(t: Say, { status, cause }: ReturnType<typeof happened>[number]): string {
  if (status !== 'failed') return cause ?? '';
  return cause ? t('test-run.line.failedBy', { cause }) : t('test-run.line.failed');
}

/** The runs inside a run; made when somebody wants to see them, as there may be items in items. */
function Items({ tested: { graph, result }, level }: { tested: Tested; level: number }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer font-label">{t('test-run.items', { count: result.children.length })}</summary>
      {open && (
        <ul className="mt-2 grid gap-3 border-l-2 border-line pl-3">
          {result.children.map((child) => (
            <li key={`${child.nodeId} ${child.number}`}>
              <p className="pb-1 text-muted">{t('test-run.item', { title: stepTitle(t, graph, child.nodeId), number: child.number })}</p>
              <TestOutcome tested={{ graph, result: child.result }} level={level + 1} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** More lines than this say no more. */
const mostLines = 100;
function Part<Item>({ title, items, children }: { title: string; items: readonly Item[]; children: (item: Item) => ReactNode }) {
  const t = useWords();
  if (items.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h3 className="text-xs font-normal! text-muted">{title}</h3>
      <ul className="grid gap-1.5">
        {[...items.slice(0, mostLines).entries()].map(([index, item]) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {items.length > mostLines && <p className="text-muted">{t('test-run.part.more', { count: items.length - mostLines })}</p>}
    </section>
  );
}

/** The clock of a test; what takes less than a second takes no time. */
const tookWords = (t: Say, f: Format, ms: number): string => (ms < 1000 ? t('test-run.atOnce') : f.took(ms));
