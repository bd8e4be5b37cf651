import type { ProviderUses } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import Link from 'next/link';

/** One thing that needs a provider; a workflow is one press away. */
export function ProviderUse({ use: { kind, id, name } }: { use: ProviderUses['items'][number] }) {
  const t = useWords();
  if (kind === 'queue') return t('channels.use.queue', { count: Number(name) });
  if (kind === 'address') return t('channels.use.address', { name });
  return (
    <Link href={`/workflows/${id}`} className="text-accent-text underline underline-offset-2">
      {t('channels.use.workflow', { name })}
    </Link>
  );
}
