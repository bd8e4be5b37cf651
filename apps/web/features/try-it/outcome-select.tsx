'use client';
import { Select } from '@signalbox/ui';
import { useState } from 'react';
import { useSetOutcome } from '../phone/phone-queries.ts';

const outcomes = [
  { value: 'delivered', label: 'Delivered' },
  { value: 'failed', label: 'Failed' },
  { value: 'expired', label: 'Expired' },
  { value: 'delayed', label: 'Delivered, late' },
  { value: 'rejected', label: 'Refused by the operator' },
  { value: 'no_receipt', label: 'No report' },
] as const;
type Outcome = (typeof outcomes)[number]['value'];

/** What the simulated network does with the next texts to this phone. */
export function OutcomeSelect({ number }: { number: string }) {
  const [outcome, setOutcome] = useState<Outcome>('delivered');
  const set = useSetOutcome(number);
  const choose = (value: Outcome) => {
    setOutcome(value);
    set.mutate({ outcome: value, ...(value === 'delayed' ? { delayMs: 5000 } : {}) });
  };
  return (
    <div className="flex w-[316px] items-center gap-2 text-sm">
      <span className="text-muted">Delivery</span>
      <Select
        aria-label="Delivery of the next texts"
        small
        value={outcome}
        options={outcomes}
        onChange={(event) => choose(event.target.value as Outcome)}
      />
    </div>
  );
}
