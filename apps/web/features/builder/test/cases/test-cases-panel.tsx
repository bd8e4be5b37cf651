'use client';
import type { TestCase, TestCaseList } from '@signalbox/contract';
import { Button, cx, StateShape, Switch, useFormat, useWords } from '@signalbox/ui';
import { Play } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { describeError } from '../../../client/api-problem.ts';
import { useBuilder, useGraph } from '../../builder-context.tsx';
import { stepTitle } from '../../graph/graph-scope.ts';
import { NotRead } from '../../panels/not-read.tsx';
import { CaseDetails } from './case-details.tsx';
import { conversationWords, wayWord } from './case-words.ts';
import { SaveCase } from './save-case.tsx';
import { useTestCaseActs, useTestCases } from './use-test-cases.ts';

/** Saved conversations, how each came out with this draft, and the ways that none of them takes. */
export function TestCasesPanel() {
  const t = useWords();
  const gateId = useId();
  const { workflow, test, autosave } = useBuilder();
  const cases = useTestCases(workflow.id);
  const acts = useTestCaseActs(workflow.id);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!cases.data) return <NotRead error={cases.error} words={t('testing.cases.reading')} />;
  const { items, ways, mustPass } = cases.data;
  const script = test.tested?.script;
  // What runs is the stored draft, so what was typed last has to be stored first.
  const runAll = () =>
    void autosave
      .flush()
      .then(acts.runAll)
      .catch(() => undefined);
  return (
    <div className="@container h-full min-h-0">
      <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)_minmax(180px,260px)] @max-[680px]:block @max-[680px]:overflow-y-auto">
        <div className="flex min-h-0 min-w-0 flex-col">
          <div className="flex min-h-[46px] shrink-0 flex-wrap items-center gap-2 border-b border-line px-3.5 py-1.5">
            {items.length > 0 && (
              <Button small busy={acts.busy} onClick={runAll}>
                <Play size={16} strokeWidth={1.8} aria-hidden />
                {t('testing.cases.runAll', { count: items.length })}
              </Button>
            )}
            {script && <SaveCase script={script} acts={acts} suggestion={t('testing.cases.suggested', { number: items.length + 1 })} />}
            <span className="grow" />
            <span className="flex items-center gap-2 text-sm">
              <label htmlFor={gateId}>{t('testing.cases.mustPass')}</label>
              <Switch id={gateId} checked={mustPass} onCheckedChange={(on) => void acts.gate(on).catch(() => undefined)} />
            </span>
          </div>
          {acts.error && (
            <p role="alert" className="px-3.5 py-1 text-sm text-bad">
              {describeError(t, acts.error).detail}
            </p>
          )}
          {items.length === 0 ? (
            <p className="px-5 py-3 text-sm text-muted">{t('testing.cases.none')}</p>
          ) : (
            <ul className="min-h-0 overflow-y-auto @max-[680px]:overflow-visible">
              {items.map((one) => (
                <CaseRow
                  key={one.id}
                  one={one}
                  all={cases.data}
                  isOpen={chosen === one.id}
                  onOpen={() => setChosen(chosen === one.id ? null : one.id)}
                >
                  <CaseDetails one={one} acts={acts} />
                </CaseRow>
              ))}
            </ul>
          )}
        </div>
        <Coverage ways={ways} />
      </div>
    </div>
  );
}

interface CaseRowProps {
  one: TestCase;
  all: TestCaseList;
  isOpen: boolean;
  onOpen: () => void;
  children: ReactNode;
}
function CaseRow({ one, all, isOpen, onOpen, children }: CaseRowProps) {
  const t = useWords();
  const f = useFormat();
  const graph = useGraph();
  const { result } = one;
  const outcome = result === null ? 'new' : result.passed ? 'passed' : 'failed';
  const shape = (
    { new: { shape: 'ring', tone: 'idle' }, passed: { shape: 'tick', tone: 'ok' }, failed: { shape: 'cross', tone: 'bad' } } as const
  )[outcome];
  const got = result?.difference?.got;
  return (
    <li className="border-b border-line last:border-b-0">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onOpen}
        className={cx(
          'grid min-h-9 w-full grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)_auto_auto] items-center gap-3 px-3.5 py-1 text-left text-sm hover:bg-hover @max-[680px]:grid-cols-[auto_minmax(0,1fr)_auto]',
          isOpen && 'bg-accent-soft! shadow-[inset_3px_0_0_var(--sb-accent)]',
        )}
      >
        <StateShape {...shape} />
        <span className="sr-only">{t(`testing.cases.outcome.${outcome}`)}</span>
        <span className="truncate font-label">{one.name}</span>
        <span className="truncate text-muted @max-[680px]:hidden">{conversationWords(t, f, one.script, graph)}</span>
        <span className={cx('truncate', outcome === 'failed' && 'font-label text-bad')}>
          {outcome !== 'failed'
            ? t('testing.cases.covers', { count: one.covers.length, total: all.ways.length })
            : got
              ? t('testing.cases.went', { way: wayWord(t, graph, got) })
              : t(result?.status === 'errors' ? 'testing.cases.cannotRun' : 'testing.cases.ended')}
        </span>
        <span className="text-xs text-muted @max-[680px]:hidden">{one.ranAt ? f.ago(one.ranAt, Date.now()) : ''}</span>
      </button>
      {isOpen && children}
    </li>
  );
}

/** Which ways are covered; those without a test case last. */
function Coverage({ ways }: Pick<TestCaseList, 'ways'>) {
  const t = useWords();
  const graph = useGraph();
  const { goTo, openTest } = useBuilder();
  const covered = ways.filter(({ cases }) => cases.length > 0);
  const open = ways.filter(({ cases }) => cases.length === 0);
  if (ways.length === 0) return null;
  return (
    <section
      aria-label={t('testing.cases.coverage')}
      className="min-h-0 overflow-y-auto border-l border-line px-3.5 py-3 text-sm @max-[680px]:overflow-visible @max-[680px]:border-t @max-[680px]:border-l-0"
    >
      <h3 className="text-sm font-title">{t('testing.cases.waysCovered', { count: covered.length, total: ways.length })}</h3>
      <div aria-hidden className="my-2 h-1.5 overflow-hidden rounded-full bg-sunken shadow-[inset_0_0_0_1px_var(--sb-line)]">
        <span className="block h-full bg-accent" style={{ width: `${(covered.length / ways.length) * 100}%` }} />
      </div>
      {covered.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer text-muted">{t('testing.cases.coveredBy')}</summary>
          <ul>
            {covered.map((way) => (
              <li key={`${way.nodeId} ${way.port}`} className="border-t border-line py-1.5">
                <b className="block font-label">{wayWord(t, graph, way)}</b>
                <span className="text-muted">
                  {t('testing.cases.wayBy', { step: stepTitle(t, graph, way.nodeId), count: way.cases.length })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.length > 0 && (
        <>
          <p className="pt-1 text-muted">{t('testing.cases.untried')}</p>
          <ul>
            {open.map((way) => (
              <li key={`${way.nodeId} ${way.port}`} className="flex items-center gap-2 border-t border-line py-1.5 first:border-t-0">
                <span className="min-w-0 grow">
                  <b className="block truncate font-label">{wayWord(t, graph, way)}</b>
                  <span className="block truncate text-muted">{stepTitle(t, graph, way.nodeId)}</span>
                </span>
                <button
                  type="button"
                  className="min-h-6 shrink-0 rounded-xs font-label text-accent-text"
                  onClick={() => {
                    goTo(way.nodeId);
                    openTest(null);
                  }}
                >
                  {t('testing.cases.record')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
