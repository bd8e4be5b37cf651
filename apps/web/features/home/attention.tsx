import { StateShape, stateLook } from '@signalbox/ui';
import Link from 'next/link';
import type { AttentionItem } from './attention-items.ts';

/** The lines that need a look; one calm line when there are none. */
export function Attention({ items, isKnown }: { items: readonly AttentionItem[]; isKnown: boolean }) {
  if (!isKnown && items.length === 0) return null;
  return (
    <section aria-label="Needs a look" className="border-b border-line px-7 py-5 phone:px-4">
      <h2 className="pb-1 text-lg">{items.length > 0 ? 'Needs a look' : 'Nothing needs you'}</h2>
      {items.length === 0 ? <p className="text-muted">No run failed in the last 24 hours, and every channel is in order.</p> : null}
      <ul>
        {items.map(({ id, state, text, detail, href, act }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-3 first:border-t-0">
            <StateShape shape={stateLook(state).shape} tone={stateLook(state).tone} />
            <span className="min-w-0 grow">
              <span className="block font-label">{text}</span>
              <span className="block text-sm text-muted">{detail}</span>
            </span>
            <Link href={href} aria-label={`${act}: ${text}`} className="text-accent-text underline">
              {act}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
