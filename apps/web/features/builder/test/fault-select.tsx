'use client';
import type { TestFault } from '@signalbox/contract';
import { FilterSelect, useWords } from '@signalbox/ui';
import { useBuilder } from '../builder-context.tsx';

const faults = ['serverError', 'timeout', 'refused'] as const satisfies readonly TestFault[];

/** What is wrong with the system that a step calls, in tests. */
export function FaultSelect({ nodeId, label }: { nodeId: string; label: string }) {
  const t = useWords();
  const { test } = useBuilder();
  return (
    <FilterSelect
      label={label}
      any={t('testing.fault.none')}
      value={test.faults[nodeId] ?? ''}
      options={faults.map((fault) => ({ value: fault, label: t(`testing.fault.${fault}`) }))}
      onChange={(value) => test.setFault(nodeId, faults.find((fault) => fault === value) ?? null)}
    />
  );
}
