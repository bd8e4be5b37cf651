'use client';
import type { ImportCounts } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';

/** How many rows became what; what nobody was is not said. */
export function ImportCountsList({ counts }: { counts: ImportCounts }) {
  const t = useWords();
  const f = useFormat();
  const shown = (['added', 'changed', 'same', 'passed', 'failed', 'left'] as const).filter((name) => always.has(name) || counts[name] > 0);
  return (
    <dl className="flex flex-wrap gap-x-7 gap-y-3">
      {shown.map((name) => (
        <div key={name}>
          <dt className="text-sm text-muted">{t(`imports.count.${name}`)}</dt>
          <dd className="num text-lg font-heading">{f.number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
const always = new Set(['added', 'changed', 'same', 'failed']);
