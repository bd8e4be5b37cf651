'use client';
import { may } from '@signalbox/domain';
import { buttonClass, EmptyState, PageHead, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useCallback } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { useMe } from '../shell/me-queries.ts';
import { useSchedules } from './schedule-queries.ts';
import { ScheduleTable } from './schedule-table.tsx';

/** What workflows do at set times. */
export function SchedulesList() {
  const t = useWords();
  const { data: me } = useMe();
  const query = useListQuery(['search']);
  const { search } = query.values;
  const schedules = useSchedules({ search: search || undefined, before: query.before });
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  if (me !== undefined && !may(me.role, 'schedule.read'))
    return (
      <ListPage>
        <PageHead title={t('shell.nav.schedules')} help={t('schedules.notYours')} />
      </ListPage>
    );
  return (
    <ListPage>
      <PageHead title={t('shell.nav.schedules')} help={t('schedules.help')} />
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
        {(rows) => <ScheduleTable schedules={rows} mayEdit={me !== undefined && may(me.role, 'schedule.edit')} />}
      </ListBody>
    </ListPage>
  );
}
