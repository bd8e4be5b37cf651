'use client';
import { StateChip, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useBatches } from './batch-queries.ts';
import { batchStates } from './batch-words.ts';

/** From a step of a run to what it sent to many people; nothing where it sent nothing yet. */
export function BatchLink({ runId, nodeId, id }: { runId: string; nodeId: string; id: string | undefined }) {
  const t = useWords();
  const { data } = useBatches({ run: runId, limit: 100 });
  const ofStep = data?.items.filter((batch) => batch.nodeId === nodeId);
  const batch = ofStep?.find((one) => one.id === id) ?? ofStep?.[0];
  if (!batch) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-2.5 text-sm">
      <StateChip state={batchStates[batch.state]} word={t(`batches.state.${batch.state}`)} />
      <span className="num">{t('batches.people.count', { count: batch.people })}</span>
      <Link href={`/batches/${batch.id}`} className="text-accent-text underline">
        {t('batches.whoAndWhy')}
      </Link>
    </p>
  );
}
