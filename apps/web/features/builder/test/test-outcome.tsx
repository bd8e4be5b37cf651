'use client';
import type { TestResult } from '@signalbox/contract';
import { Button, Chip, type Shape, type Tone, useWords } from '@signalbox/ui';
import { type ReactNode, useState } from 'react';
import { countOf, countWords } from '../../canvas-overlays/count-words.ts';
import { happened } from '../../run/details/step-words.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { titleOf } from '../graph/graph-scope.ts';
import type { Tested } from './use-test-run.ts';

const words: Readonly<Record<TestResult['status'], { word: string; tone: Tone; shape: Shape }>> = {
  done: { word: 'Done', tone: 'ok', shape: 'tick' },
  failed: { word: 'Failed', tone: 'bad', shape: 'cross' },
  cancelled: { word: 'Stopped', tone: 'idle', shape: 'bar' },
  waiting: { word: 'Waits, and no answer is left', tone: 'wait', shape: 'clock' },
  stopped: { word: 'Ended early: too long for a test', tone: 'idle', shape: 'pause' },
  errors: { word: 'Cannot run yet', tone: 'bad', shape: 'cross' },
};

/** How a test ended, in a few words. */
export const outcomeWords = ({ status, tookMs }: TestResult): string => `The test ended. ${words[status].word}, ${tookWords(tookMs)}.`;

/** What a test did: where it went, what would have been sent and called. */
export function TestOutcome({ tested, level = 0 }: { tested: Tested; level?: number }) {
  const { graph, result } = tested;
  const { test, goTo } = useBuilder();
  const isOld = useGraph() !== graph;
  const { word, tone, shape } = words[result.status];
  const lines = happened(useWords(), graph.nodes, result.steps);
  return (
    <div className="grid content-start gap-3 text-sm [overflow-wrap:anywhere]">
      <div className="flex flex-wrap items-center gap-2">
        <Chip tone={tone} shape={shape}>
          {word}
        </Chip>
        <span className="text-muted">{`${countOf(lines.length, 'step')}, ${tookWords(result.tookMs)}`}</span>
        {level === 0 && isOld && <span className="text-muted">· The draft has changed since</span>}
        {level === 0 && (
          <Button small look="quiet" className="ml-auto" onClick={test.clear}>
            Clear
          </Button>
        )}
      </div>
      {result.error && <p className="text-bad">{result.error.message}</p>}
      {/* Warnings are under Issues; they keep no test from running. */}
      {result.issues
        .filter((issue) => result.status === 'errors' && issue.severity === 'error')
        .map((issue) => (
          <p key={`${issue.code} ${issue.nodeId} ${issue.field} ${issue.message}`} className="text-bad">
            {issue.nodeId !== null && <b className="font-title">{`${titleOf(graph, issue.nodeId)}: `}</b>}
            {issue.message}
          </p>
        ))}
      <Part title="Would send" items={result.messages}>
        {(message) => (
          <div className="grid gap-0.5">
            <span className="text-xs text-muted">{`To ${message.to}, by ${titleOf(graph, message.nodeId)}`}</span>
            <span className="max-w-[52ch] justify-self-start rounded-[12px_12px_4px_12px] bg-bubble-out px-3 py-2 whitespace-pre-wrap text-frame-text">
              {message.text}
            </span>
          </div>
        )}
      </Part>
      <Part title="Would call" items={result.calls}>
        {(call) => (
          <p className="line-clamp-3">
            {`${titleOf(graph, call.nodeId)}: ${String(call.input.method ?? '')} ${String(call.input.url ?? '')}`}
          </p>
        )}
      </Part>
      <Part title="Would ask people" items={result.tasks}>
        {(task) => task.title}
      </Part>
      <Part title="Way" items={lines}>
        {(line) => (
          <p className="line-clamp-3">
            <button
              type="button"
              className="rounded-xs text-left text-accent-text underline underline-offset-2"
              onClick={() => goTo(line.nodeId)}
            >
              {line.title}
            </button>
            <span className="text-muted">{` ${causeWords(line)}`}</span>
          </p>
        )}
      </Part>
      {result.children.length > 0 && <Items tested={tested} level={level} />}
    </div>
  );
}

/** Failed steps say so; why the run failed stands above. */
const causeWords = ({ status, cause }: ReturnType<typeof happened>[number]): string =>
  status === 'failed' ? `failed${cause ? `: ${cause}` : ''}` : (cause ?? '');

/** The runs inside a run; made when somebody wants to see them, as there may be items in items. */
function Items({ tested: { graph, result }, level }: { tested: Tested; level: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer font-label">{countOf(result.children.length, 'item')}</summary>
      {open && (
        <ul className="mt-2 grid gap-3 border-l-2 border-line pl-3">
          {result.children.map((child) => (
            <li key={`${child.nodeId} ${child.number}`}>
              <p className="pb-1 text-muted">{`${titleOf(graph, child.nodeId)}, item ${child.number}`}</p>
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
  if (items.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h3 className="text-xs font-normal! text-muted">{title}</h3>
      <ul className="grid gap-1.5">
        {[...items.slice(0, mostLines).entries()].map(([index, item]) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {items.length > mostLines && <p className="text-muted">{`and ${countWords(items.length - mostLines)} more`}</p>}
    </section>
  );
}

const tookWords = (ms: number): string =>
  ms < 1000
    ? 'at once'
    : ms < 120_000
      ? `${Math.round(ms / 1000)} s`
      : ms < 7_200_000
        ? `${Math.round(ms / 60_000)} min`
        : `${Math.round(ms / 3_600_000)} h`;
