'use client';
import { Segments, useWords } from '@signalbox/ui';
import { oneOf } from '../lists/one-of.ts';
import { useListQuery } from '../lists/use-list-query.ts';
import { useMe } from '../shell/me-queries.ts';
import { useCounts } from './conversation-counts.ts';

export const tabs = ['open', 'mine', 'waiting', 'closed'] as const;

/** Which conversations the list shows, with how many there are. */
export function InboxTabs() {
  const t = useWords();
  const { values, set } = useListQuery(['tab']);
  const { data } = useCounts();
  // React may take the page over late, when the navigation has the counts already: what the server drew has none.
  const { data: me } = useMe();
  const counts = me && data;
  const labelOf = (value: (typeof tabs)[number]): string =>
    value === 'closed' || !counts
      ? t(`inbox.tab.${value}`)
      : t('inbox.tab.counted', { tab: { word: `inbox.tab.${value}` }, count: counts[value] });
  return (
    <div className="overflow-x-auto px-7 pb-3 phone:px-4">
      <div className="w-max">
        <Segments
          label={t('inbox.tab.label')}
          value={oneOf(tabs, values.tab) ?? 'open'}
          options={tabs.map((value) => ({ value, label: labelOf(value) }))}
          onChange={(value) => set({ tab: value === 'open' ? '' : value })}
        />
      </div>
    </div>
  );
}
