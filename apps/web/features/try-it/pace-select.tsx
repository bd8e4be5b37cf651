'use client';
import { Select, useWords } from '@signalbox/ui';
import { useId } from 'react';
import { tryItMemory, useTryItMemory } from './try-it-memory.ts';

/** How fast the steps light up. */
export function PaceSelect() {
  const t = useWords();
  const id = useId();
  const { pace } = useTryItMemory();
  return (
    <div className="grid min-w-0 flex-1 gap-1 text-sm">
      <label htmlFor={id} className="text-muted">
        {t('try-it.pace.label')}
      </label>
      <Select
        id={id}
        small
        value={pace}
        options={[
          { value: 'asItHappens', label: t('try-it.pace.asItHappens') },
          { value: 'slow', label: t('try-it.pace.slow') },
        ]}
        onChange={(event) => tryItMemory.keep({ pace: event.target.value === 'slow' ? 'slow' : 'asItHappens' })}
      />
    </div>
  );
}
