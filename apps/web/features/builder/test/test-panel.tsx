'use client';
import { catalogue } from '@signalbox/nodes';
import { useFormat, useWords } from '@signalbox/ui';
import { useEffect, useRef } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { useNarrow } from '../use-narrow.ts';
import { TestForm } from './test-form.tsx';
import { outcomeWords, TestOutcome } from './test-outcome.tsx';

/** Tries the draft without sending anything: what starts it on the left, what came of it on the right. */
export function TestPanel() {
  const t = useWords();
  const f = useFormat();
  const { test } = useBuilder();
  const graph = useGraph();
  const narrow = useNarrow();
  const all = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const triggers = graph.nodes.filter((node) => catalogue.get(node.type)?.kind === 'trigger' && !node.off);
  const shown = test.error ?? test.tested;
  useEffect(() => {
    // On a small screen the outcome lies under the form.
    if (shown && narrow && all.current && outcome.current) all.current.scrollTop = outcome.current.offsetTop - all.current.offsetTop;
  }, [shown, narrow]);
  if (triggers.length === 0) return <p className="px-5 py-3 text-sm text-muted">{t('test-run.panel.noStart')}</p>;
  return (
    <div
      ref={all}
      className="grid h-full grid-cols-[minmax(220px,320px)_minmax(0,1fr)] grid-rows-[minmax(0,1fr)] phone:block phone:overflow-y-auto"
    >
      <TestForm triggers={triggers} />
      <div ref={outcome} className="min-w-0 overflow-y-auto px-5 py-3">
        {/* Of a long outcome only its head is read out. */}
        <p role="status" className="sr-only">
          {test.tested && !test.error ? outcomeWords(t, f, test.tested.result) : ''}
        </p>
        {test.error ? (
          <p role="alert" className="text-sm text-bad">
            {describeError(t, test.error).detail}
          </p>
        ) : test.tested ? (
          <TestOutcome tested={test.tested} />
        ) : (
          <p className="text-sm text-muted">{t('test-run.panel.empty')}</p>
        )}
      </div>
    </div>
  );
}
