'use client';
import { useState } from 'react';
import type { WidgetProps } from '../schema-form/form-context.tsx';
import { ResultsFor } from '../schema-form/values/results-for.tsx';
import { ConditionRows, type ConditionView } from './condition-rows.tsx';
import { TriedOn, useTried } from './tried-on.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** One condition of a step: a loop goes on while it is true. */
export function ConditionWidget(props: WidgetProps) {
  const [view, setView] = useState<ConditionView>('rows');
  const tried = useTried();
  return (
    <div className="grid min-w-0 gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ViewSwitch view={view} onView={setView} />
        {view === 'rows' ? <TriedOn tried={tried} /> : <ResultsFor />}
      </div>
      <ConditionRows {...props} view={view} fits={tried.fits} />
    </div>
  );
}
