'use client';
import { Select, useWords } from '@signalbox/ui';
import { useId } from 'react';
import { useSetOutcome } from '../phone/phone-queries.ts';
import { tryItMemory, useTryItMemory } from './try-it-memory.ts';

const outcomes = ['delivered', 'failed', 'expired', 'delayed', 'rejected', 'no_receipt'] as const;

/** What the simulated network does with the next texts to this phone. */
export function OutcomeSelect({ number }: { number: string }) {
  const t = useWords();
  const id = useId();
  useTryItMemory();
  const set = useSetOutcome(number);
  const chosen = tryItMemory.place(number).outcome;
  const choose = (wanted: string) => {
    const outcome = outcomes.find((one) => one === wanted) ?? 'delivered';
    tryItMemory.put(number, { outcome });
    const undo = () => tryItMemory.put(number, { outcome: chosen });
    set.mutate({ outcome, ...(outcome === 'delayed' ? { delayMs: 5000 } : {}) }, { onError: undo });
  };
  return (
    <div className="grid min-w-0 flex-1 gap-1 text-sm">
      <label htmlFor={id} className="text-muted">
        {t('try-it.outcome.label')}
        <span className="sr-only">, {t('try-it.outcome.help')}</span>
      </label>
      <Select
        id={id}
        small
        value={chosen ?? 'delivered'}
        options={outcomes.map((each) => ({ value: each, label: t(`try-it.outcome.${each}`) }))}
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}
