'use client';
import { useWords } from '@signalbox/ui';
import { useState } from 'react';
import { asText, useFormFacts, type WidgetProps } from '../schema-form/form-context.tsx';
import { useStepSettings } from '../schema-form/step-settings.tsx';
import { ResultsFor } from '../schema-form/values/results-for.tsx';
import type { ConditionView } from './condition-rows.tsx';
import { OtherwiseCard } from './otherwise-card.tsx';
import { TriedOn, useTried } from './tried-on.tsx';
import { ViewSwitch } from './view-switch.tsx';
import { AddWay, WayCard } from './way-card.tsx';

/** A Branch has one way with a condition, and the other. One way more makes a Switch of it. */
export function BranchWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const { readOnly, onMoreWays } = useFormFacts();
  const { input, onSet } = useStepSettings();
  const [view, setView] = useState<ConditionView>('rows');
  const tried = useTried();
  return (
    <div className="grid min-w-0 gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ViewSwitch view={view} onView={setView} />
        {view === 'rows' ? <TriedOn tried={tried} /> : <ResultsFor />}
      </div>
      <p className="text-sm text-muted">{t('conditions.way.first')}</p>
      <WayCard
        id={`${id}-way`}
        path={path}
        whenPath={path}
        whenId={id}
        number={1}
        title={asText(input.yes)}
        placeholder={t('conditions.way.nameless')}
        when={value}
        view={view}
        tried={tried}
        port="yes"
        readOnly={readOnly}
        onTitle={(title) => onSet('yes', title)}
        onWhen={onChange}
        onAdd={() => onMoreWays?.()}
      />
      <OtherwiseCard
        id={`${id}-otherwise`}
        number={2}
        value={asText(input.no)}
        placeholder={t('conditions.way.otherwise')}
        tried={tried}
        port="no"
        onChange={(no) => onSet('no', no)}
      />
      {!readOnly && onMoreWays && <AddWay onAdd={onMoreWays} />}
    </div>
  );
}
