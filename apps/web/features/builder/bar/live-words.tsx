'use client';
import { later, useWords } from '@signalbox/ui';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useVersion } from '../../versions/version-queries.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';

const counting = later(() => import('../graph/count-changes.ts'));

/** Which version is live and how far the draft has gone from it. */
export function LiveWords({ onOpen }: { onOpen: (versionId: string) => void }) {
  const t = useWords();
  const { workflow } = useBuilder();
  const graph = useDeferredValue(useGraph());
  const live = workflow.live;
  const version = useVersion(workflow.id, live?.versionId);
  const [counter, setCounter] = useState<Awaited<ReturnType<typeof counting>> | null>(null);
  useEffect(() => {
    // Without it nothing is said of changes; it is fetched again with the page.
    if (version.data) void counting().then(setCounter, () => undefined);
  }, [version.data]);
  const changes = useMemo(
    () => (version.data && counter ? counter.countChanges(version.data.graph, graph) : null),
    [version.data, counter, graph],
  );
  if (!live) return <span className="min-w-28 shrink-[9] truncate text-sm text-muted">{t('builder.live.none')}</span>;
  const button = (opens: string) => (inner: ReactNode) => (
    <button type="button" className="rounded-xs text-accent-text underline underline-offset-2" onClick={() => onOpen(opens)}>
      {inner}
    </button>
  );
  const said = { isOn: workflow.enabled, number: live.number, version: button(live.versionId) };
  return (
    <span className="min-w-28 shrink-[9] truncate text-sm text-muted">
      {changes ? t.rich('builder.live.changed', { ...said, count: changes, changes: button('draft') }) : t.rich('builder.live.same', said)}
    </span>
  );
}
