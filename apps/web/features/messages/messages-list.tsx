'use client';
import { messageStates } from '@signalbox/domain';
import { buttonClass, EmptyState, FilterSelect, PageHead, Segments, stateWord, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useCallback } from 'react';
import { ScreenHelp } from '../help/screen-help.tsx';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { useListChoice } from '../lists/list-choice-queries.ts';
import { ListMenu } from '../lists/list-menu.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { oneOf } from '../lists/one-of.ts';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useOpenItem } from '../lists/use-open-item.ts';
import { useSpan } from '../lists/use-span.ts';
import { WhenFilter } from '../lists/when-filter.tsx';
import { MessagePane } from './message-pane.tsx';
import { useMessages } from './message-queries.ts';
import { MessageTable, useMessageColumns } from './message-table.tsx';
import { MoreFilters } from './more-filters.tsx';

const states = [...messageStates, 'undelivered'] as const;

/** Every message in and out, newest first; the chosen one beside the list. */
export function MessagesList() {
  const t = useWords();
  const directions = [
    { value: '', label: t('messages.direction.all') },
    { value: 'out', label: t('messages.direction.out') },
    { value: 'in', label: t('messages.direction.in') },
  ];
  const stateOptions = states.map((value) => ({ value, label: stateWord(t, value) }));
  const query = useListQuery(['search', 'direction', 'state', 'when', 'workflow', 'provider', 'channel', 'error', 'batch']);
  const { search, direction, state, when, workflow, provider, channel, error, batch } = query.values;
  const wanted = oneOf(states, state);
  const side = oneOf(['in', 'out'] as const, direction);
  const filters = {
    ...(search ? { search } : {}),
    ...(side ? { direction: side } : {}),
    ...(wanted ? { state: wanted } : {}),
    ...(workflow ? { workflowId: workflow } : {}),
    ...(provider ? { providerId: provider } : {}),
    ...(channel ? { channel } : {}),
    ...(error ? { error } : {}),
    ...(batch ? { batchId: batch } : {}),
    ...useSpan(when),
  };
  const messages = useMessages({ ...filters, ...(query.before ? { before: query.before } : {}) });
  const { openId, hrefOf, close } = useOpenItem('/messages');
  const choice = useListChoice('messages');
  const columns = useMessageColumns(hrefOf);
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <div className="flex min-h-0 flex-1 phone:block phone:flex-none">
      <ListPage>
        <PageHead title={t('shell.nav.messages')}>
          <Link href="/batches" className={buttonClass()}>
            {t('messages.toMany')}
          </Link>
          <ScreenHelp screen="messages" />
        </PageHead>
        <FilterBar onClear={query.isFiltered ? query.clear : null}>
          <SearchField
            label={t('messages.search.label')}
            placeholder={t('messages.search.placeholder')}
            value={search}
            onSearch={onSearch}
          />
          <Segments
            label={t('messages.direction.label')}
            value={side ?? ''}
            options={directions}
            onChange={(value) => set({ direction: value })}
          />
          <FilterSelect label={t('common.state')} value={state} options={stateOptions} onChange={(value) => set({ state: value })} />
          <MoreFilters values={query.values} set={set} />
          <WhenFilter label={t('messages.head.time')} value={when} onChange={(value) => set({ when: value })} />
          <ListMenu list="messages" columns={columns} filters={filters} />
        </FilterBar>
        <ListBody area="messages" page={messages} query={query} empty={<NoMessages />}>
          {(rows) => <MessageTable messages={rows} hrefOf={hrefOf} openId={openId} chosen={choice.columns} />}
        </ListBody>
      </ListPage>
      {openId === undefined ? null : <MessagePane id={openId} onClose={close} />}
    </div>
  );
}

function NoMessages() {
  const t = useWords();
  return (
    <EmptyState title={t('messages.empty.title')} help={t('messages.empty.help')}>
      <Link href="/try-it" className={buttonClass({ look: 'primary' })}>
        {t('shell.nav.tryIt')}
      </Link>
    </EmptyState>
  );
}
