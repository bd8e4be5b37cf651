'use client';
import { type CounterQuery, counterPeriods } from '@signalbox/contract';
import { Button, FilterSelect, Switch, useFormat, useWords } from '@signalbox/ui';
import { MessageSquare } from 'lucide-react';
import { useId, useState } from 'react';
import { useBuilder, useGraph } from '../../builder-context.tsx';
import { stepTitle } from '../../graph/graph-scope.ts';
import { NotRead } from '../../panels/not-read.tsx';
import { MessageWaitingDialog } from './message-waiting-dialog.tsx';
import { useCounters } from './use-counters.ts';

/** What runs did at each step in a period; the same numbers stand on the canvas when that is wanted. */
export function CountersPanel() {
  const t = useWords();
  const canvasId = useId();
  const f = useFormat();
  const graph = useGraph();
  const { workflow, test, goTo } = useBuilder();
  const [period, setPeriod] = useState<CounterQuery['period']>(test.counted ?? 'day');
  const [writing, setWriting] = useState<string | null>(null);
  const counters = useCounters(workflow.id, period);
  const items = graph.nodes.flatMap((node) => counters.data?.items.find((item) => item.nodeId === node.id) ?? []);
  return (
    <section
      aria-label={t('testing.counters.label')}
      className="min-h-0 overflow-y-auto border-l border-line text-sm phone:border-t phone:border-l-0"
    >
      <div className="flex min-h-[42px] flex-wrap items-center gap-2 border-b border-line px-3.5 py-1">
        <FilterSelect
          label={t('testing.counters.period')}
          any={t('testing.counters.in.day')}
          value={period === 'day' ? '' : period}
          options={counterPeriods.filter((one) => one !== 'day').map((one) => ({ value: one, label: t(`testing.counters.in.${one}`) }))}
          onChange={(value) => {
            const next = counterPeriods.find((one) => one === value) ?? 'day';
            setPeriod(next);
            if (test.counted) test.count(next);
          }}
        />
        <span className="grow" />
        <span className="flex items-center gap-2">
          <label htmlFor={canvasId}>{t('testing.counters.onCanvas')}</label>
          <Switch id={canvasId} checked={test.counted !== null} onCheckedChange={(on) => test.count(on ? period : null)} />
        </span>
      </div>
      {!counters.data ? (
        <NotRead error={counters.error} words={t('testing.counters.reading')} />
      ) : items.length === 0 ? (
        <p className="px-3.5 py-3 text-muted">{t('testing.counters.none')}</p>
      ) : (
        <>
          <table className="w-full">
            <thead>
              <tr className="text-left text-xs text-muted">
                <th scope="col" className="py-1.5 pl-3.5 font-normal">
                  {t('testing.counters.step')}
                </th>
                {(['passed', 'waiting', 'failed'] as const).map((column) => (
                  <th key={column} scope="col" className="px-2 py-1.5 text-right font-normal last:pr-3.5">
                    {t(`testing.counters.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.nodeId} className="border-t border-line">
                  <td className="py-1 pl-3.5">
                    <button
                      type="button"
                      className="min-h-6 text-left font-label text-accent-text underline underline-offset-2"
                      onClick={() => goTo(item.nodeId)}
                    >
                      {stepTitle(t, graph, item.nodeId)}
                    </button>
                    {item.waiting > 0 && (
                      <Button small look="quiet" onClick={() => setWriting(item.nodeId)}>
                        <MessageSquare size={16} strokeWidth={1.8} aria-hidden />
                        {t('testing.counters.write')}
                      </Button>
                    )}
                  </td>
                  <td className="num px-2 text-right">{f.number(item.passed)}</td>
                  <td className={`num px-2 text-right ${item.waiting > 0 ? 'font-label text-wait' : 'text-muted'}`}>
                    {f.number(item.waiting)}
                  </td>
                  <td className={`num px-2 pr-3.5 text-right ${item.failed > 0 ? 'font-label text-bad' : 'text-muted'}`}>
                    {f.number(item.failed)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="px-3.5 py-2 text-xs text-muted">
            {t(counters.data.cut ? 'testing.counters.cut' : 'testing.counters.runs', { count: counters.data.runs })}
          </p>
        </>
      )}
      {writing !== null && <MessageWaitingDialog nodeId={writing} onClose={() => setWriting(null)} />}
    </section>
  );
}
