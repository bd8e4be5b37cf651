'use client';
import type { Calendar } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, type Column, DataTable, EmptyState, loadable, rowLinkClass, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { FilterBar } from '../lists/filter-bar.tsx';
import { ListBody } from '../lists/list-body.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { SearchField } from '../lists/search-field.tsx';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useListQuery } from '../lists/use-list-query.ts';
import { PlaceHead } from '../one/place-head.tsx';
import { useMe } from '../shell/me-queries.ts';
import { useCalendars, useCreateCalendar } from './calendar-queries.ts';
import { regionName } from './region-name.ts';

const NameDialog = loadable(() => import('../one/name-dialog.tsx'));

/** The calendars of the account, newest first. */
export function CalendarsList() {
  const t = useWords();
  const router = useRouter();
  const me = useMe().data;
  const query = useListQuery(['search']);
  const { search } = query.values;
  const calendars = useCalendars({
    ...(search === '' ? {} : { search }),
    ...(query.before === undefined ? {} : { before: query.before }),
  });
  const create = useCreateCalendar();
  const [isMaking, setMaking] = useState(false);
  const { set } = query;
  const onSearch = useCallback((text: string) => set({ search: text }), [set]);
  return (
    <ListPage>
      <PlaceHead title={t('shell.nav.calendars')} help={t('calendars.help')}>
        {me !== undefined && may(me.role, 'calendar.edit') ? (
          <Button look="primary" onClick={() => setMaking(true)}>
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('calendars.new')}
          </Button>
        ) : null}
      </PlaceHead>
      <FilterBar onClear={query.isFiltered ? query.clear : null}>
        <SearchField label={t('calendars.search.label')} placeholder={t('common.name')} value={search} onSearch={onSearch} />
      </FilterBar>
      <ListBody
        area="calendars"
        page={calendars}
        query={query}
        empty={<EmptyState title={t('calendars.empty.title')} help={t('calendars.empty.help')} />}
      >
        {(rows) => <CalendarTable calendars={rows} />}
      </ListBody>
      {isMaking ? (
        <NameDialog
          title={t('calendars.new')}
          act={t('calendars.make')}
          save={(name) => create.mutateAsync({ name, weekly: [6, 7] }).then(({ id }) => router.push(`/calendars/${id}`))}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </ListPage>
  );
}

export function CalendarTable({ calendars }: { calendars: readonly Calendar[] }) {
  const t = useWords();
  const holidays = ({ region }: Calendar) => (region === null ? t('calendars.region.none') : regionName(region, t.language));
  const own = (one: Calendar) => t('calendars.own.count', { count: one.own.length });
  const columns: Column<Calendar>[] = [
    { id: 'name', head: t('common.name'), cell: (one) => <Name one={one} /> },
    { id: 'holidays', head: t('calendars.head.holidays'), className: 'w-72', cell: holidays },
    { id: 'own', head: t('calendars.head.own'), className: 'w-40', cell: own },
    {
      id: 'changed',
      head: t('calendars.head.changed'),
      right: true,
      className: 'w-32',
      cell: ({ updatedAt }) => <TimeAgo at={updatedAt} />,
    },
  ];
  return (
    <DataTable
      label={t('shell.nav.calendars')}
      columns={columns}
      rows={calendars}
      keyOf={(one) => one.id}
      phoneItem={(one) => (
        <span className="grid gap-0.5">
          <Name one={one} />
          <span className="text-sm text-muted">{holidays(one)}</span>
          <span className="text-sm text-muted">{own(one)}</span>
        </span>
      )}
    />
  );
}

const Name = ({ one }: { one: Calendar }) => (
  <Link href={`/calendars/${one.id}`} className={`${rowLinkClass} break-words`}>
    {one.name}
  </Link>
);
