'use client';
import type { CalendarDetail, ChangeCalendar } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, IconButton, loadable, Menu, notify, useFormat, useWords } from '@signalbox/ui';
import { ChevronLeft, ChevronRight, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { menuIcon } from '../one/archive-menu.tsx';
import { OneBody } from '../one/one-body.tsx';
import { PlaceHead } from '../one/place-head.tsx';
import { UsedBy } from '../one/used-by.tsx';
import { useMe } from '../shell/me-queries.ts';
import type { PutCalendar } from './calendar-part.ts';
import { useCalendar, useChangeCalendar } from './calendar-queries.ts';
import { CalendarSettings } from './calendar-settings.tsx';
import { HolidayList } from './holiday-list.tsx';
import { OwnDays } from './own-days.tsx';
import { YearView } from './year-view.tsx';

const NameDialog = loadable(() => import('../one/name-dialog.tsx'));
const DeleteCalendar = loadable(() => import('./delete-calendar.tsx'));

/** One calendar: whose holidays it has, which days of the week are closed, its own days, and the year that this makes. */
export function CalendarPage({ id }: { id: string }) {
  const t = useWords();
  const words = {
    ...{ loading: t('calendars.one.loading'), unread: t('calendars.one.unread'), all: t('calendars.one.all') },
    ...{ missing: t('calendars.one.missing'), missingWhy: t('calendars.one.missingWhy') },
  };
  return (
    <OneBody of={useCalendar(id)} words={words} href="/calendars">
      {(one) => <Loaded one={one} />}
    </OneBody>
  );
}

function Loaded({ one }: { one: CalendarDetail }) {
  const t = useWords();
  const f = useFormat();
  const me = useMe().data;
  const change = useChangeCalendar(one.id);
  const [open, setOpen] = useState<'name' | 'delete' | null>(null);
  const [year, setYear] = useState(() => new Date().getFullYear());
  const mayEdit = me !== undefined && may(me.role, 'calendar.edit');
  const put = (
    wanted: Omit<ChangeCalendar, 'revision'>,
    { revision, said, before }: { revision: number; said?: string; before?: CalendarDetail },
  ) =>
    change.mutate(
      { ...wanted, revision },
      {
        onSuccess: (next) => {
          if (said !== undefined && before)
            notify({
              text: said,
              undo: () => put({ region: before.region, weekly: before.weekly, own: before.own, changes: before.changes }, next),
            });
        },
        onError: (error) => notify({ text: describeError(t, error).detail }),
      },
    );
  const onPut: PutCalendar = (wanted, said) =>
    put(wanted, { revision: one.revision, before: one, ...(said === undefined ? {} : { said }) });
  const isBusy = change.isPending;
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PlaceHead
        up={{ href: '/calendars', title: t('shell.nav.calendars') }}
        title={one.name}
        help={t('calendars.one.changed', { at: f.moment(one.updatedAt) })}
      >
        {mayEdit ? (
          <Menu
            align="end"
            trigger={
              <IconButton label={t('calendars.one.more')} small={false}>
                <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
              </IconButton>
            }
            groups={[
              {
                items: [
                  { label: t('common.rename'), icon: <Pencil {...menuIcon} />, onSelect: () => setOpen('name') },
                  { label: t('common.delete'), icon: <Trash2 {...menuIcon} />, onSelect: () => setOpen('delete') },
                ],
              },
            ]}
          />
        ) : null}
      </PlaceHead>
      <UsedBy uses={one.uses} />
      <div className="grid gap-8 px-7 pb-10 phone:px-4">
        <CalendarSettings one={one} mayEdit={mayEdit} isBusy={isBusy} onPut={onPut} />
        <section aria-labelledby="calendar-year" className="grid gap-3">
          <div className="flex items-center gap-2">
            <h2 id="calendar-year" className="num text-lg">
              {year}
            </h2>
            <Button small look="quiet" aria-label={t('calendars.year.before')} disabled={year <= 2000} onClick={() => setYear(year - 1)}>
              <ChevronLeft size={18} strokeWidth={1.8} aria-hidden />
            </Button>
            <Button small look="quiet" aria-label={t('calendars.year.after')} disabled={year >= 2100} onClick={() => setYear(year + 1)}>
              <ChevronRight size={18} strokeWidth={1.8} aria-hidden />
            </Button>
          </div>
          <YearView one={one} year={year} />
        </section>
        <OwnDays one={one} mayEdit={mayEdit} isBusy={isBusy} onPut={onPut} />
        {one.region === null ? null : <HolidayList one={one} year={year} mayEdit={mayEdit} isBusy={isBusy} onPut={onPut} />}
      </div>
      {open === 'name' ? (
        <NameDialog
          title={t('common.rename')}
          act={t('common.saveName')}
          name={one.name}
          save={(name) => change.mutateAsync({ revision: one.revision, name })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'delete' ? <DeleteCalendar one={one} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
