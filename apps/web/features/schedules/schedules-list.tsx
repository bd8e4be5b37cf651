'use client';
import { may } from '@signalbox/domain';
import { buttonClass, EmptyState, loadable, PageHead, Segments, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useCallback } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { type ListQuery, useListQuery } from '../lists/use-list-query.ts';
import { useMe } from '../shell/me-queries.ts';
import { useSchedules } from './schedule-queries.ts';
import { ScheduleTable } from './schedule-table.tsx';

const PlannedCalendar = loadable(() => import('./calendar/planned-calendar.tsx').then((part) => part.PlannedCalendar));

/** What workflows do at set times: the schedules as a list, or everything that is planned as a calendar. */
export function SchedulesList() {
  const t = useWords();
  const { data: me } = useMe();
  const query = useListQuery(['search']);
  const view = useListQuery(['view', 'month']);
  const isCalendar = view.values.view === 'calendar';
  if (me !== undefined && !may(me.role, 'schedule.read'))
    return (
      <ListPage>
        <PageHead title={t('shell.nav.schedules')} help={t('schedules.notYours')} />
      </ListPage>
    );
  return (
    <ListPage>
      <PageHead title={t('shell.nav.schedules')} help={t(isCalendar ? 'schedules.calendar.help' : 'schedules.help')}>
        <Segments
          label={t('schedules.view.label')}
          value={isCalendar ? 'calendar' : 'list'}
          options={[
            { value: 'list', label: t('schedules.view.list') },
            { value: 'calendar', label: t('schedules.view.calendar') },
          ]}
          onChange={(next) => view.set({ view: next === 'calendar' ? next : '', month: '' })}
        />
      </PageHead>
      {isCalendar ? <PlannedCalendar /> : <List query={query} mayEdit={me !== undefined && may(me.role, 'schedule.edit')} />}
    </ListPage>
  );
}

function List({ query, mayEdit }: { query: ListQuery<'search'>; mayEdit: boolean }) {
  const t = useWords();
  const { search } = query.values;
  const schedules = useSchedules({ search: search || undefined, before: query.before });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('schedules.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="schedules"
        page={schedules}
        query={query}
        empty={
          <EmptyState title={t('schedules.empty.title')} help={t('schedules.empty.help')}>
            <Link href="/workflows" className={buttonClass({ look: 'primary' })}>
              {t('shell.nav.workflows')}
            </Link>
          </EmptyState>
        }
      >
        {(rows) => <ScheduleTable schedules={rows} mayEdit={mayEdit} />}
      </ListBody>
    </>
  );
}
