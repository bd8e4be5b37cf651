'use client';
import { channels } from '@signalbox/domain';
import { EmptyState, FilterSelect, useWords } from '@signalbox/ui';
import { useCallback } from 'react';
import { ListBody } from '../lists/list-body.tsx';
import { oneOf } from '../lists/one-of.ts';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { ConversationList } from './conversation-list.tsx';
import { useConversations } from './conversation-queries.ts';
import { channelName } from './conversation-words.ts';
import { tabs } from './inbox-tabs.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { Selection } from './use-selection.ts';

const owners = ['unread', 'unassigned'] as const;
const asked = {
  open: {},
  mine: { mine: true },
  waiting: { waiting: true },
  closed: { state: 'closed' },
  unread: { unread: true },
  unassigned: { unassigned: true },
} as const;

interface InboxListProps {
  openId: string | undefined;
  hrefOf: (id: string) => string;
  onOrder: (ids: readonly string[]) => void;
  selection: Selection;
  /** What was closed or opened here. */
  putAway: Set<string>;
}

/** Search and filters over the conversations; all of it stands in the address. */
export function InboxList({ openId, hrefOf, onOrder, selection, putAway }: InboxListProps) {
  const t = useWords();
  const query = useListQuery(['search', 'tab', 'only', 'channel', 'workflow']);
  const { search, channel, workflow } = query.values;
  const tab = oneOf(tabs, query.values.tab) ?? 'open';
  const only = oneOf(owners, query.values.only);
  const { data: workflows } = useWorkflows({ limit: 100 });
  const filters = {
    ...asked[tab],
    ...(only ? asked[only] : {}),
    ...(search ? { search } : {}),
    ...(channel ? { channel } : {}),
    ...(workflow ? { workflowId: workflow } : {}),
  };
  const page = useConversations({ ...filters, ...(query.before ? { before: query.before } : {}) });
  const chosen = (page.data?.items ?? []).filter(({ id }) => selection.ids.has(id));
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <>
      <div className="grid gap-2 border-b border-line px-3 py-2.5">
        <SearchField label={t('inbox.search.label')} placeholder={t('inbox.search.placeholder')} value={search} onSearch={onSearch} />
        <div className="flex flex-wrap gap-2">
          <FilterSelect
            label={t('inbox.only.label')}
            value={only ?? ''}
            options={owners.map((value) => ({ value, label: t(`inbox.only.${value}`) }))}
            onChange={(value) => set({ only: value })}
          />
          <FilterSelect
            label={t('inbox.filter.channel')}
            value={channel}
            options={channels.all.map(({ id }) => ({ value: id, label: channelName(t, id) }))}
            onChange={(value) => set({ channel: value })}
          />
          <FilterSelect
            label={t('common.workflow')}
            value={workflow}
            options={(workflows?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value) => set({ workflow: value })}
          />
        </div>
      </div>
      <ListBody
        area="inbox"
        page={page}
        query={query}
        empty={<EmptyState title={t(tab === 'open' ? 'inbox.empty.title' : 'inbox.empty.tab')} help={t('inbox.empty.help')} />}
      >
        {(rows) => (
          <ConversationList
            rows={rows}
            asked={JSON.stringify([filters, query.before])}
            openId={openId}
            hrefOf={hrefOf}
            onOrder={onOrder}
            selection={selection}
            putAway={putAway}
          />
        )}
      </ListBody>
      {chosen.length > 0 ? <SelectionBar chosen={chosen} onClear={selection.clear} onMoved={(id) => putAway.add(id)} /> : null}
    </>
  );
}
