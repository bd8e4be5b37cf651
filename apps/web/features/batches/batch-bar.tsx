'use client';
import type { BatchDetail } from '@signalbox/contract';
import { cx, StateShape, stateLook, useFormat, useWords } from '@signalbox/ui';
import { type BatchPart, batchParts, partCounts } from './batch-words.ts';

const fills: Readonly<Record<BatchPart, string>> = {
  ...{ delivered: 'bg-ok-solid', accepted: 'bg-run-solid', failed: 'bg-bad-solid', queued: 'bg-idle-solid', skipped: 'bg-line-strong' },
};
const pictures: Readonly<Record<BatchPart, string>> = {
  ...{ delivered: 'delivered', accepted: 'accepted', failed: 'failed', queued: 'queued', skipped: 'skipped' },
};

/** How far it has come, in parts, and when it is done. */
export function BatchBar({ batch }: { batch: BatchDetail }) {
  const t = useWords();
  const counts = partCounts(batch.counts);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const left = counts.delivered + counts.accepted + counts.failed;
  return (
    <section aria-label={t('batches.progress')} className="grid gap-3 px-7 pb-5 phone:px-4">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="num text-2xl font-title">{t('batches.number', { count: left })}</span>
        <span>{t('batches.handedOver', { all: all - counts.skipped })}</span>
        {batch.perSecond ? <span className="font-label">{t('batches.rate', { rate: batch.perSecond })}</span> : null}
        <Estimate batch={batch} />
      </p>
      <div aria-hidden="true" className="flex h-3.5 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {batchParts.map((part) =>
          counts[part] > 0 ? <span key={part} className={cx('min-w-1', fills[part])} style={{ flexGrow: counts[part] }} /> : null,
        )}
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {batchParts.map((part) => (
          <li key={part} className="flex items-center gap-2">
            <StateShape shape={stateLook(pictures[part]).shape} tone={stateLook(pictures[part]).tone} />
            {t.rich(`batches.part.${part}`, { count: counts[part], b: (inner) => <b className="num">{inner}</b> })}
          </li>
        ))}
      </ul>
      {batch.counts.unknown > 0 ? <p className="text-sm text-muted">{t('batches.unclear', { count: batch.counts.unknown })}</p> : null}
    </section>
  );
}

function Estimate({ batch: { state, estimate, doneAt } }: { batch: BatchDetail }) {
  const t = useWords();
  const f = useFormat();
  const said =
    state === 'sending'
      ? estimate
        ? t('batches.doneAt', { at: isSoon(estimate) ? f.clock(estimate) : f.moment(estimate) })
        : t('batches.waits')
      : doneAt
        ? t('batches.wasDone', { at: f.moment(doneAt) })
        : null;
  return said ? <span className="ml-auto text-lg phone:ml-0">{said}</span> : null;
}

/** A clock alone says which day is meant. */
const isSoon = (at: string): boolean => Date.parse(at) - Date.now() < 12 * 3600 * 1000;
