'use client';
import './diff.css';
import type { Graph } from '@signalbox/flow';
import { cx, useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { WorkflowCanvas } from '../canvas/workflow-canvas.tsx';
import { DiffList } from './diff-list.tsx';
import { diffModel } from './diff-model.ts';
import { diffRoute } from './diff-route.ts';
import { diffSummary } from './diff-words.ts';

interface DiffViewProps {
  before: Graph;
  after: Graph;
  /** What the two are called: "Version 3", "Draft". */
  beforeName: string;
  afterName: string;
}

/** Two versions on one drawing, and beside it every change in words. On phones the words come first. */
export function DiffView({ before, after, beforeName, afterName }: DiffViewProps) {
  const t = useWords();
  const model = useMemo(() => diffModel(before, after), [before, after]);
  const route = useMemo(() => diffRoute(model), [model]);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className="flex min-h-0 flex-1 phone:flex-col-reverse phone:overflow-y-auto">
      <section
        aria-label={t('versions.diff.both', { before: beforeName, after: afterName })}
        className="relative min-h-0 min-w-0 flex-1 bg-canvas phone:h-80 phone:flex-none"
      >
        <WorkflowCanvas
          graph={model.graph}
          label={t('versions.diff.between', { before: beforeName, after: afterName })}
          route={route}
          selected={selected === null ? [] : [selected]}
          onSelect={(ids) => setSelected(ids.at(-1) ?? null)}
        />
        <Legend />
      </section>
      <aside
        aria-label={t('versions.diff.label')}
        className="flex w-[404px] shrink-0 flex-col overflow-y-auto border-l border-line bg-surface max-[900px]:w-80 phone:w-full phone:overflow-visible phone:border-b phone:border-l-0"
      >
        <h2 className="px-5 pt-4 text-lg">{t('versions.diff.title')}</h2>
        <p className="px-5 pb-2 text-sm text-muted">
          {t('versions.diff.fromTo', { before: beforeName, after: afterName, summary: diffSummary(t, model) })}
        </p>
        <DiffList model={model} selected={selected} onSelect={setSelected} />
      </aside>
    </div>
  );
}

const looks = [
  ['added', '+', 'bg-ok-solid text-on-solid'],
  ['removed', '\u2212', 'bg-bad-solid text-on-solid'],
  ['changed', '\u0394', 'bg-accent text-on-accent'],
] as const;

function Legend() {
  const t = useWords();
  return (
    <ul
      aria-label={t('versions.diff.signs')}
      className="absolute top-4 left-4 z-10 flex flex-wrap gap-3 rounded-md border border-line bg-raised px-3 py-1.5 text-sm shadow-1"
    >
      {looks.map(([mark, sign, tone]) => (
        <li key={mark} className="flex items-center gap-1.5">
          <DiffSign sign={sign} tone={tone} />
          {t(`versions.diff.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

const DiffSign = ({ sign, tone }: { sign: string; tone: string }) => (
  <span aria-hidden className={cx('grid size-[18px] place-items-center rounded-full text-sm leading-none font-title', tone)}>
    {sign}
  </span>
);
