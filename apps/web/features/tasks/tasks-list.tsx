'use client';
import { EmptyState, PageHead, Segments, useWords } from '@signalbox/ui';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { oneOf } from '../lists/one-of.ts';
import { useListQuery } from '../lists/use-list-query.ts';
import { useOpenItem } from '../lists/use-open-item.ts';
import { TaskPane } from './task-pane.tsx';
import { useTasks } from './task-queries.ts';
import { TaskTable } from './task-table.tsx';

/** What waits for a person: approvals to give, forms to fill in. The chosen one beside the list, on phones on a page of its own. */
export function TasksList() {
  const t = useWords();
  const which = [
    { value: '', label: t('tasks.which.mine') },
    { value: 'open', label: t('tasks.which.open') },
    { value: 'closed', label: t('tasks.which.closed') },
  ];
  const query = useListQuery(['which']);
  const chosen = oneOf(['open', 'closed'] as const, query.values.which);
  const tasks = useTasks({
    ...(chosen === 'closed' ? { state: 'closed' as const } : { state: 'open' as const }),
    ...(chosen === undefined ? { mine: true } : {}),
    ...(query.before ? { before: query.before } : {}),
  });
  const { openId, hrefOf, close } = useOpenItem('/tasks');
  return (
    <div className="flex min-h-0 flex-1 phone:block phone:flex-none">
      <ListPage>
        <PageHead title={t('shell.nav.tasks')} help={t('tasks.help')} />
        <FilterBar onClear={null}>
          <Segments label={t('tasks.which.label')} value={chosen ?? ''} options={which} onChange={(value) => query.set({ which: value })} />
        </FilterBar>
        <ListBody area="tasks" page={tasks} query={{ ...query, isFiltered: false }} empty={<NoTasks which={chosen ?? 'mine'} />}>
          {(rows) => <TaskTable tasks={rows} hrefOf={hrefOf} openId={openId} />}
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
