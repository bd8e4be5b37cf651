'use client';
import { useWords } from '@signalbox/ui';
import { useState } from 'react';
import { asText, useFormFacts, type WidgetProps } from '../schema-form/form-context.tsx';
import { asRows, freeName, type Row } from '../schema-form/rows/as-rows.ts';
import { focusSoon } from '../schema-form/rows/focus-soon.ts';
import { useStepSettings } from '../schema-form/step-settings.tsx';
import { ResultsFor } from '../schema-form/values/results-for.tsx';
import type { ConditionView } from './condition-rows.tsx';
import { OtherwiseCard } from './otherwise-card.tsx';
import { TriedOn, useTried } from './tried-on.tsx';
import { ViewSwitch } from './view-switch.tsx';
import { AddWay, WayCard } from './way-card.tsx';

/** The ways of a Switch: numbered, the first that fits is taken, Otherwise always last. A way keeps its port when its word changes, so its track stays. */
export function WaysWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const { readOnly, issues } = useFormFacts();
  const { input, onSet } = useStepSettings();
  const [view, setView] = useState<ConditionView>('rows');
  const tried = useTried();
  const ways = asRows(value);
  const titleId = (at: number) => `${id}-${at}-title`;
  const put = (at: number, change: Row) => onChange(ways.map((way, index) => (index === at ? { ...way, ...change } : way)));
  const add = (after = ways.length - 1) => {
    onChange(ways.toSpliced(after + 1, 0, { port: freeName(ways, 'port', 'case'), title: '', when: '' }));
    focusSoon(titleId(after + 1));
  };
  const move = (at: number, by: -1 | 1) => {
    const to = at + by;
    const [one, other] = [ways[at], ways[to]];
    if (!one || !other) return;
    onChange(ways.with(at, other).with(to, one));
    focusSoon(titleId(to));
  };
  const isAll = input.take === 'all';
  const note = issues.find((issue) => issue.field === path);
  return (
    <div className="grid min-w-0 gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ViewSwitch view={view} onView={setView} />
        {view === 'rows' ? <TriedOn tried={tried} /> : <ResultsFor />}
      </div>
      <p className="text-sm text-muted">{t(isAll ? 'conditions.way.all' : 'conditions.way.first')}</p>
      {note && ways.length === 0 && <p className="text-sm text-muted">{t('conditions.way.none')}</p>}
      {ways.map((way, at) => (
        <WayCard
          key={asText(way.port) || at}
          id={`${id}-${at}`}
          path={`${path}.${at}`}
          number={at + 1}
          title={asText(way.title)}
          when={way.when}
          view={view}
          tried={tried}
          port={asText(way.port)}
          readOnly={readOnly}
          onTitle={(title) => put(at, { title })}
          onWhen={(when) => put(at, { when })}
          onAdd={() => add(at)}
          onMove={(by) => move(at, by)}
          onRemove={() => onChange(ways.filter((_, index) => index !== at))}
          onUndo={() => onChange(ways)}
        />
      ))}
      <OtherwiseCard
        id={`${id}-otherwise`}
        number={ways.length + 1}
        value={asText(input.otherwise)}
        placeholder={t('conditions.way.otherwise')}
        tried={tried}
        port="otherwise"
        onChange={(otherwise) => onSet('otherwise', otherwise)}
      />
      {!readOnly && <AddWay onAdd={() => add()} />}
    </div>
  );
}
