'use client';
import { Segments, useWords } from '@signalbox/ui';
import type { ConditionView } from './condition-rows.tsx';

/** Both show the same expression. */
export function ViewSwitch({ view, onView }: { view: ConditionView; onView: (view: ConditionView) => void }) {
  const t = useWords();
  return (
    <Segments
      label={t('conditions.view.label')}
      value={view}
      options={[
        { value: 'rows', label: t('conditions.view.rows') },
        { value: 'text', label: t('conditions.view.text') },
      ]}
      onChange={(next) => onView(next === 'text' ? 'text' : 'rows')}
    />
  );
}
