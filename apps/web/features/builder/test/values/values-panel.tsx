'use client';
import type { RunStep } from '@signalbox/contract';
import { mayBePinned, settingsSchema } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { Button, cx, FilterSelect, type Shape, StateShape, type Tone, useFormat, useWords } from '@signalbox/ui';
import { valueTitle } from '@signalbox/words/light';
import { Eye, Pin, PinOff, Play } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { describeError } from '../../../client/api-problem.ts';
import { maskNumbers } from '../../../run/details/mask-numbers.ts';
import { spanWords } from '../../../run/details/step-words.ts';
import { useRun, useRuns } from '../../../runs/run-queries.ts';
import { triggerWord } from '../../../runs/run-words.ts';
import { useActions, useBuilder, useDraft, useGraph } from '../../builder-context.tsx';
import { stepTitle } from '../../graph/graph-scope.ts';
import { NotRead } from '../../panels/not-read.tsx';
import { FaultSelect } from '../fault-select.tsx';
import { usePins } from '../use-pins.ts';
import { type StepLine, stepLines, testLines } from './step-lines.ts';
import { ValueGrid } from './value-grid.tsx';

const looks: Readonly<Record<RunStep['status'], { tone: Tone; shape: Shape }>> = {
  done: { tone: 'ok', shape: 'tick' },
  skipped: { tone: 'idle', shape: 'bar' },
  waiting: { tone: 'wait', shape: 'clock' },
  failed: { tone: 'bad', shape: 'cross' },
  cancelled: { tone: 'idle', shape: 'bar' },
};

/** The values of every step: of this test, of a run that is open, of a past one, or as they were typed into the form. */
export function ValuesPanel() {
  const t = useWords();
  const f = useFormat();
  const { workflow, test } = useBuilder();
  const { pinned } = test;
  const [wanted, setWanted] = useState<string | null>(null);
  const runs = useRuns({ workflowId: workflow.id, limit: 20 });
  const last = runs.data?.items ?? [];
  const past = pinned && !last.some(({ id }) => id === pinned.id) ? [pinned, ...last] : last;
  const hasForm = Object.keys(test.found).length > 0;
  const sources = [
    ...(test.tested ? [{ value: 'test', label: t('testing.values.source.test') }] : []),
    ...past.map((run) => ({
      value: run.id,
      label: t(run.endedAt === null ? 'testing.values.source.live' : 'testing.values.source.past', {
        at: f.shortMoment(run.startedAt, Date.now()),
        who: run.contact?.name || triggerWord(t, run.trigger),
      }),
    })),
    ...(hasForm ? [{ value: 'form', label: t('testing.values.source.form') }] : []),
  ];
  // A test that was made since tells more than the run that the builder was opened from.
  const first = test.tested ? 'test' : pinned?.id;
  const source =
    (sources.find(({ value }) => value === wanted) ?? sources.find(({ value }) => value === first) ?? sources[0])?.value ?? null;
  const run = useRun(source?.startsWith('run_') ? source : undefined);
  if (source === null)
    return runs.data ? (
      <p className="px-5 py-3 text-sm text-muted">{t('testing.values.none')}</p>
    ) : (
      <NotRead error={runs.error} words={t('testing.values.reading')} />
    );
  const chooser = (
    <FilterSelect
      label={t('testing.values.source.label')}
      any={sources[0]?.label ?? ''}
      value={source === sources[0]?.value ? '' : source}
      options={sources.slice(1)}
      onChange={(value) => setWanted(value || (sources[0]?.value ?? null))}
    />
  );
  if (source === 'test' && test.tested) return <Steps key="test" lines={testLines(test.tested.result)} chooser={chooser} />;
  if (source === 'form') return <Steps key="form" lines={formLines(test.given)} chooser={chooser} />;
  if (!run.data) return <NotRead error={run.error} words={t('testing.values.reading')} />;
  return <Steps key={source} lines={stepLines(run.data.steps)} chooser={chooser} />;
}

const formLines = (found: Readonly<Record<string, unknown>>): StepLine[] =>
  Object.entries(found).map(([nodeId, output]) => ({
    key: nodeId,
    nodeId,
    status: 'done',
    port: null,
    tookMs: null,
    input: null,
    output,
    item: null,
  }));

function Steps({ lines, chooser }: { lines: readonly StepLine[]; chooser: ReactNode }) {
  const t = useWords();
  const graph = useGraph();
  const { test } = useBuilder();
  const { select } = useActions();
  const selected = useDraft((state) => state.selected);
  const [wanted, setWanted] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  const [views, setViews] = useState<{ in: 'table' | 'tree'; out: 'table' | 'tree' }>({ in: 'tree', out: 'table' });
  const chosen =
    lines.find(({ key }) => key === wanted) ??
    lines.findLast(({ nodeId }) => selected.length === 1 && nodeId === selected[0]) ??
    lines.at(-1);
  if (!chosen) return <p className="px-5 py-3 text-sm text-muted">{t('testing.values.none')}</p>;
  const spec = catalogue.get(graph.nodes.find(({ id }) => id === chosen.nodeId)?.type ?? '');
  const settings = spec ? settingsSchema(t, spec).properties : undefined;
  const [input, output] = full ? [chosen.input, chosen.output] : [maskNumbers(chosen.input), maskNumbers(chosen.output)];
  const isMasked = !full && JSON.stringify([input, output]).includes('••');
  const canCall = spec?.kind === 'call';
  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(160px,228px)_minmax(0,1fr)] phone:block phone:overflow-y-auto">
      <ol
        aria-label={t('testing.values.steps')}
        className="min-h-0 overflow-y-auto border-r border-line p-1.5 phone:max-h-40 phone:border-r-0 phone:border-b"
      >
        {lines.map((line) => (
          <li key={line.key}>
            <button
              type="button"
              aria-current={line === chosen ? 'step' : undefined}
              onClick={() => {
                setWanted(line.key);
                select([line.nodeId]);
              }}
              className={cx(
                'flex min-h-9 w-full items-center gap-2 rounded-sm px-2 py-1 text-left text-sm hover:bg-hover',
                line === chosen && 'bg-accent-soft! font-label shadow-[inset_3px_0_0_var(--sb-accent)]',
              )}
            >
              <StateShape {...looks[line.status]} />
              <span className="sr-only">{t(`ui.state.${line.status}`)}</span>
              <span className="min-w-0 grow truncate">
                {line.item === null
                  ? stepTitle(t, graph, line.nodeId)
                  : t('testing.values.item', { title: stepTitle(t, graph, line.nodeId), number: line.item })}
              </span>
              <span className="num shrink-0 text-xs text-muted">
                {line.status === 'waiting' ? t('testing.values.now') : line.tookMs === null ? '' : spanWords(t, line.tookMs)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="@container flex min-h-0 min-w-0 flex-col">
        <div className="flex min-h-[42px] shrink-0 flex-wrap items-center gap-1.5 border-b border-line py-1 pr-2.5 pl-3.5">
          <h2 className="min-w-0 grow truncate text-sm font-title">{stepTitle(t, graph, chosen.nodeId)}</h2>
          {canCall && <FaultSelect nodeId={chosen.nodeId} label={t('testing.fault.label')} />}
          {chooser}
          <PinButton line={chosen} />
          {spec && spec.kind !== 'trigger' && <TestFromHere lines={lines} nodeId={chosen.nodeId} />}
        </div>
        {isMasked && (
          <Button small look="quiet" className="mx-2 mt-1 self-start" onClick={() => setFull(true)}>
            <Eye size={16} aria-hidden /> {t('testing.values.showNumbers')}
          </Button>
        )}
        {test.error ? (
          <p role="alert" className="px-3.5 py-1 text-sm text-bad">
            {describeError(t, test.error).detail}
          </p>
        ) : null}
        <div className="grid min-h-0 grow content-start overflow-y-auto @min-[620px]:grid-cols-2 phone:overflow-visible">
          <ValueGrid
            key={`in:${chosen.key}`}
            title={t('testing.values.in')}
            value={input}
            root={null}
            nameOf={(name) => settings?.[name]?.title ?? name}
            view={views.in}
            onView={(view) => setViews((all) => ({ ...all, in: view }))}
          />
          <div className="border-line @min-[620px]:border-l">
            <ValueGrid
              key={`out:${chosen.key}`}
              title={t('testing.values.out')}
              value={output}
              root={spec?.kind === 'trigger' ? 'trigger' : chosen.nodeId}
              nameOf={(name) => (spec ? valueTitle(t, [name], spec.type) : name)}
              view={views.out}
              onView={(view) => setViews((all) => ({ ...all, out: view }))}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Keeps what the step gave, for tests alone. */
function PinButton({ line }: { line: StepLine }) {
  const t = useWords();
  const graph = useGraph();
  const { workflow } = useBuilder();
  const { pins, change } = usePins(workflow.id);
  const spec = catalogue.get(graph.nodes.find(({ id }) => id === line.nodeId)?.type ?? '');
  if (!spec || !mayBePinned(spec)) return null;
  const isPinned = Object.hasOwn(pins, line.nodeId);
  const output = typeof line.output === 'object' && line.output !== null ? { ...line.output } : {};
  if (!isPinned && line.port === null) return null;
  return (
    <span className="inline-flex items-center gap-2">
      {isPinned && <span className="text-xs text-muted">{t('testing.pin.help')}</span>}
      <Button
        small
        busy={change.isPending}
        onClick={() => change.mutate({ nodeId: line.nodeId, pin: isPinned ? null : { port: line.port ?? 'next', output } })}
      >
        {isPinned ? <PinOff size={16} strokeWidth={1.8} aria-hidden /> : <Pin size={16} strokeWidth={1.8} aria-hidden />}
        {t(isPinned ? 'testing.pin.remove' : 'testing.pin.add')}
      </Button>
      {change.error && (
        <span role="alert" className="text-sm text-bad">
          {describeError(t, change.error).detail}
        </span>
      )}
    </span>
  );
}

/** A test that begins at this step, with what was found here before it. */
function TestFromHere({ lines, nodeId }: { lines: readonly StepLine[]; nodeId: string }) {
  const t = useWords();
  const { test, openTest } = useBuilder();
  return (
    <Button
      small
      onClick={() => {
        test.take(valuesOf(lines));
        openTest(nodeId);
      }}
    >
      <Play size={16} strokeWidth={1.8} aria-hidden />
      {t('testing.values.testFrom')}
    </Button>
  );
}

const valuesOf = (lines: readonly StepLine[]): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    lines.flatMap(({ nodeId, output }) =>
      typeof output === 'object' && output !== null && !Array.isArray(output) ? [[nodeId, { ...output }]] : [],
    ),
  );
