'use client';
import { Select, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { useSetOutcome } from '../phone/phone-queries.ts';

const outcomes = ['delivered', 'failed', 'expired', 'delayed', 'rejected', 'no_receipt'] as const;
type Outcome = (typeof outcomes)[number];

/** What the simulated network does with the next texts to this phone. */
export function OutcomeSelect({ number }: { number: string }) {
  const t = useWords();
  const [outcome, setOutcome] = useState<Outcome>('delivered');
  const set = useSetOutcome(number);
  const choose = (value: Outcome) => {
    setOutcome(value);
    set.mutate({ outcome: value, ...(value === 'delayed' ? { delayMs: 5000 } : {}) });
  };
  return (
    <div className="flex w-[316px] items-center gap-2 text-sm">
      <span className="text-muted">{t('try-it.outcome.label')}</span>
      <Select
        aria-label={t('try-it.outcome.help')}
        small
        value={outcome}
        options={outcomes.map((each) => ({ value: each, label: t(`try-it.outcome.${each}`) }))}
        onChange={(event) => choose(event.target.value as Outcome)}
      />
    </div>
  );
}
