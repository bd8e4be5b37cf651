'use client';
import { EmptyState, PageHead, Segments, useIsPhone } from '@signalbox/ui';
import { useRouter, useSearchParams } from 'next/navigation';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { oneOf } from '../lists/one-of.ts';
import { useListQuery } from '../lists/use-list-query.ts';
import { TaskPane } from './task-pane.tsx';
import { useTasks } from './task-queries.ts';
import { TaskTable } from './task-table.tsx';

const which = [
  { value: '', label: 'For me' },
  { value: 'open', label: 'All open' },
  { value: 'closed', label: 'Closed' },
];

/** What waits for a person: approvals to give, forms to fill in. The chosen one beside the list, on phones on a page of its own. */
export function TasksList() {
  const query = useListQuery(['which']);
  const chosen = oneOf(['open', 'closed'] as const, query.values.which);
  const tasks = useTasks({
    ...(chosen === 'closed' ? { state: 'closed' as const } : { state: 'open' as const }),
    ...(chosen === undefined ? { mine: true } : {}),
    ...(query.before ? { before: query.before } : {}),
  });
  const { openId, hrefOf, close } = useOpenTask();
  return (
    <div className="flex min-h-0 flex-1 phone:block phone:flex-none">
      <ListPage>
        <PageHead title="Tasks" help="Runs that wait for a person. Whoever answers first lets the run go on." />
        <FilterBar onClear={null}>
          <Segments label="Which tasks" value={chosen ?? ''} options={which} onChange={(value) => query.set({ which: value })} />
        </FilterBar>
        <ListBody area="tasks" page={tasks} query={{ ...query, isFiltered: false }} empty={empty[chosen ?? 'mine']}>
          {(rows) => <TaskTable tasks={rows} hrefOf={hrefOf} openId={openId} />}
        </ListBody>
      </ListPage>
      {openId === undefined ? null : <TaskPane key={openId} id={openId} onClose={close} />}
    </div>
  );
}

/** Which task is open stands in the address, too. */
function useOpenTask() {
  const isPhone = useIsPhone();
  const router = useRouter();
  const params = useSearchParams();
  const withOpen = (id: string | null): string => {
    const next = new URLSearchParams(params);
    if (id === null) next.delete('open');
    else next.set('open', id);
    return next.size > 0 ? `/tasks?${next}` : '/tasks';
  };
  return {
    openId: isPhone ? undefined : (params.get('open') ?? undefined),
    hrefOf: (id: string) => (isPhone ? `/tasks/${id}` : withOpen(id)),
    close: () => router.replace(withOpen(null), { scroll: false }),
  };
}

const empty = {
  mine: (
    <EmptyState
      title="Nothing waits for you"
      help="When a workflow asks for an approval or for a form, it stands here until somebody answers."
    />
  ),
  open: (
    <EmptyState
      title="Nothing waits for a person"
      help="When a workflow asks for an approval or for a form, it stands here until somebody answers."
    />
  ),
  closed: <EmptyState title="No task has been closed yet" help="Answered tasks are kept here with who answered and what they wrote." />,
};
