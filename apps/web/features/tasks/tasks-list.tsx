'use client';
import { EmptyState, PageHead, Segments, useWords } from '@signalbox/ui';
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
import { TaskPane } from './task-pane.tsx';
import { useTasks } from './task-queries.ts';
import { TaskTable, useTaskColumns } from './task-table.tsx';

/** What waits for a person: approvals to give, forms to fill in. The chosen one beside the list, on phones on a page of its own. */
export function TasksList() {
  const t = useWords();
  const which = [
    { value: '', label: t('tasks.which.mine') },
    { value: 'open', label: t('tasks.which.open') },
    { value: 'closed', label: t('tasks.which.closed') },
  ];
  const query = useListQuery(['which', 'search', 'when']);
  const chosen = oneOf(['open', 'closed'] as const, query.values.which);
  const { search, when } = query.values;
  const filters = {
    ...(chosen === 'closed' ? { state: 'closed' as const } : { state: 'open' as const }),
    ...(chosen === undefined ? { mine: true } : {}),
    ...(search ? { search } : {}),
    ...useSpan(when),
  };
  const tasks = useTasks({ ...filters, ...(query.before ? { before: query.before } : {}) });
  const { openId, hrefOf, close } = useOpenItem('/tasks');
  const choice = useListChoice('tasks');
  const columns = useTaskColumns(hrefOf);
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  const isFiltered = search !== '' || when !== '';
  return (
    <div className="flex min-h-0 flex-1 phone:block phone:flex-none">
      <ListPage>
        <PageHead title={t('shell.nav.tasks')} help={t('tasks.help')}>
          <ScreenHelp screen="tasks" />
        </PageHead>
        <FilterBar onClear={isFiltered ? () => set({ search: '', when: '' }) : null}>
          <SearchField label={t('tasks.search.label')} placeholder={t('tasks.search.placeholder')} value={search} onSearch={onSearch} />
          <Segments label={t('tasks.which.label')} value={chosen ?? ''} options={which} onChange={(value) => set({ which: value })} />
          <WhenFilter label={t('tasks.head.asked')} value={when} onChange={(value) => set({ when: value })} />
          <ListMenu list="tasks" columns={columns} filters={filters} />
        </FilterBar>
        <ListBody
          area="tasks"
          page={tasks}
          query={{ ...query, isFiltered, clear: () => set({ search: '', when: '' }) }}
          empty={<NoTasks which={chosen ?? 'mine'} />}
        >
          {(rows) => <TaskTable tasks={rows} hrefOf={hrefOf} openId={openId} chosen={choice.columns} />}
        </ListBody>
      </ListPage>
      {openId === undefined ? null : <TaskPane key={openId} id={openId} onClose={close} />}
    </div>
  );
}

function NoTasks({ which }: { which: 'mine' | 'open' | 'closed' }) {
  const t = useWords();
  return (
    <EmptyState
      title={t(`tasks.empty.${which}.title`)}
      help={t(which === 'closed' ? 'tasks.empty.closed.help' : 'tasks.empty.open.help')}
    />
  );
}
