import type { RunTag } from '@signalbox/contract';
import { aboveRowLink, cx, useWords } from '@signalbox/ui';
import Link from 'next/link';

/** The business values on a run; each leads to all runs that carry it. */
export function TagChips({ tags, most = 6 }: { tags: readonly RunTag[]; most?: number }) {
  const t = useWords();
  if (tags.length === 0) return null;
  return (
    <ul aria-label={t('runs.tags')} className="flex flex-wrap gap-1.5">
      {tags.slice(0, most).map(({ name, value }) => (
        <li key={`${name}:${value}`}>
          <Link
            href={`/runs?${new URLSearchParams({ tag: `${name}:${value}` })}`}
            className={cx(
              'inline-flex min-h-6 items-center rounded-sm bg-sunken px-2 text-sm text-ink no-underline [overflow-wrap:anywhere] hover:underline',
              aboveRowLink,
            )}
          >
            {`${name}: ${value}`}
          </Link>
        </li>
      ))}
      {tags.length > most ? <li className="text-sm text-muted">{t('runs.moreTags', { count: tags.length - most })}</li> : null}
    </ul>
  );
}
