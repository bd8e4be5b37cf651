'use client';
import { useWords } from '@signalbox/ui';
import Link from 'next/link';

/** The workflows that name a thing, live or as a draft, as links; nothing where none does. */
export function UsedBy({ uses }: { uses: readonly { id: string; name: string }[] }) {
  const t = useWords();
  if (uses.length === 0) return null;
  return (
    <p className="px-7 pb-3 text-sm phone:px-4">
      {t('common.usedBy')}{' '}
      {uses.map((use) => (
        <Link key={use.id} href={`/workflows/${use.id}`} className="mr-2 text-accent-text underline">
          {use.name}
        </Link>
      ))}
    </p>
  );
}
