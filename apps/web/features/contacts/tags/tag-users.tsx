'use client';
import type { TagDetail } from '@signalbox/contract';
import Link from 'next/link';

/** Who names a tag, as links, and what follows from it; nothing where nobody does. */
export function TagUsers({ tag: { uses, groups }, then }: { tag: TagDetail; then: string }) {
  const links = [
    ...uses.map(({ id, name }) => ({ href: `/workflows/${id}`, name })),
    ...groups.map(({ id, name }) => ({ href: `/contacts/groups/${id}`, name })),
  ];
  if (links.length === 0) return null;
  return (
    <div className="grid gap-1 rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
      <p>{then}</p>
      <ul className="flex flex-wrap gap-x-3 gap-y-1">
        {links.map(({ href, name }) => (
          <li key={href} className="min-w-0 wrap-anywhere">
            <Link href={href} className="text-wait underline">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
export const isUsed = ({ uses, groups }: TagDetail): boolean => uses.length + groups.length > 0;
