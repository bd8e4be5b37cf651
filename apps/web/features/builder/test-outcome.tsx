'use client';
import type { TestResult } from '@signalbox/api/contract';
import { Button, Chip, type Shape, type Tone } from '@signalbox/ui';
import { happened } from '../run/step-words.ts';
import { useBuilder, useGraph } from './builder-context.tsx';
import { titleOf } from './graph-scope.ts';

const words: Readonly<Record<TestResult['status'], { word: string; tone: Tone; shape: Shape }>> = {
  done: { word: 'Done', tone: 'ok', shape: 'tick' },
  failed: { word: 'Failed', tone: 'bad', shape: 'cross' },
  cancelled: { word: 'Stopped', tone: 'idle', shape: 'bar' },
  waiting: { word: 'Waits, and no answer is left', tone: 'wait', shape: 'clock' },
  stopped: { word: 'Ended early: too long for a test', tone: 'idle', shape: 'pause' },
  errors: { word: 'Cannot run yet', tone: 'bad', shape: 'cross' },
};

/** What a test did: where it went, what would have been sent and called. */
export function TestOutcome({ result, level = 0 }: { result: TestResult; level?: number }) {
  const graph = useGraph();
  const { test, goTo } = useBuilder();
  const { word, tone, shape } = words[result.status];
  const lines = happened(graph.nodes, result.steps);
  return (
    <div className="grid content-start gap-3 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <Chip tone={tone} shape={shape}>
          {word}
        </Chip>
        <span className="text-muted">{`${lines.length} ${lines.length === 1 ? 'step' : 'steps'}, ${tookWords(result.tookMs)}`}</span>
        {level === 0 && (
          <Button small look="quiet" className="ml-auto" onClick={test.clear}>
            Clear
          </Button>
        )}
      </div>
      {result.error && <p className="text-bad">{result.error.message}</p>}
      {result.issues.map((issue) => (
        <p key={`${issue.code} ${issue.nodeId} ${issue.message}`} className="text-bad">
          {issue.message}
        </p>
      ))}
      <Part title="Would send" show={result.messages.length > 0}>
        {[...result.messages.entries()].map(([index, message]) => (
          <li key={index} className="grid gap-0.5">
            <span className="text-xs text-muted">{`To ${message.to}, by ${titleOf(graph, message.nodeId)}`}</span>
            <span className="max-w-[52ch] justify-self-start rounded-[12px_12px_4px_12px] bg-bubble-out px-3 py-2 whitespace-pre-wrap text-frame-text">
              {message.text}
            </span>
          </li>
        ))}
      </Part>
      <Part title="Would call" show={result.calls.length > 0}>
        {[...result.calls.entries()].map(([index, call]) => (
          <li key={index} className="break-all">
            {`${titleOf(graph, call.nodeId)}: ${String(call.input.method ?? '')} ${String(call.input.url ?? '')}`}
          </li>
        ))}
      </Part>
      <Part title="Would ask people" show={result.tasks.length > 0}>
        {[...result.tasks.entries()].map(([index, task]) => (
          <li key={index}>{task.title}</li>
        ))}
      </Part>
      <Part title="Way" show={lines.length > 0}>
        {lines.map((line) => (
          <li key={line.seq} className="flex items-baseline gap-2">
            <button type="button" className="rounded-xs text-accent-text underline underline-offset-2" onClick={() => goTo(line.nodeId)}>
              {line.title}
            </button>
            <span className="text-muted">{[line.cause, line.status === 'failed' ? 'failed' : null].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </Part>
      {result.children.length > 0 && (
        <details>
          <summary className="cursor-pointer font-label">{`${result.children.length} ${result.children.length === 1 ? 'item' : 'items'}`}</summary>
          <ul className="mt-2 grid gap-3 border-l-2 border-line pl-3">
            {result.children.map((child) => (
              <li key={`${child.nodeId} ${child.number}`}>
                <p className="pb-1 text-muted">{`${titleOf(graph, child.nodeId)}, item ${child.number}`}</p>
                <TestOutcome result={child.result} level={level + 1} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const Part = ({ title, show, children }: { title: string; show: boolean; children: React.ReactNode }) =>
  show ? (
    <section className="grid gap-1.5">
      <h3 className="text-xs font-normal! text-muted">{title}</h3>
      <ul className="grid gap-1.5">{children}</ul>
    </section>
  ) : null;

const tookWords = (ms: number): string =>
  ms < 1000
    ? 'at once'
    : ms < 120_000
      ? `${Math.round(ms / 1000)} s`
      : ms < 7_200_000
        ? `${Math.round(ms / 60_000)} min`
        : `${Math.round(ms / 3_600_000)} h`;
