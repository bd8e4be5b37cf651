'use client';
import { may } from '@signalbox/domain';
import { Button, loadable, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { useCalendar, useCalendars, useCreateCalendar } from '../../calendars/calendar-queries.ts';
import { regionName } from '../../calendars/region-name.ts';
import { ResourcePick } from '../../one/resource-pick.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';

const NameDialog = loadable(() => import('../../one/name-dialog.tsx'));

/** Chooses a calendar by its name, or makes one on the spot; its id is what is kept, so another name changes nothing. */
export default function CalendarWidget({ id, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const me = useMe().data;
  const chosenId = asText(value);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const { data } = useCalendars({ limit: 50, ...(search === '' ? {} : { search }) });
  const chosen = useCalendar(chosenId || undefined);
  const create = useCreateCalendar();
  const [isMaking, setMaking] = useState(false);
  const gone = chosenId !== '' && chosen.error !== null;
  const mayMake = !readOnly && me !== undefined && may(me.role, 'calendar.edit');
  return (
    <div className="grid gap-1.5">
      <ResourcePick
        {...{ id, value: chosenId, onChange, readOnly, error }}
        options={(data?.items ?? []).map((one) => ({
          value: one.id,
          label: one.name,
          ...(one.region === null ? {} : { hint: regionName(one.region, t.language) }),
        }))}
        name={chosenId === '' ? '' : (chosen.data?.name ?? (gone ? t('form.calendar.goneName') : ''))}
        onSearch={setTyped}
        placeholder={t('form.calendar.none')}
      />
      <div className="flex min-h-6 flex-wrap items-center gap-x-4">
        {chosen.data ? (
          <Link href={`/calendars/${chosen.data.id}`} className="text-sm text-accent-text underline">
            {t('form.calendar.open')}
          </Link>
        ) : null}
        {chosenId !== '' && !readOnly ? (
          <Button small look="quiet" onClick={() => onChange('')}>
            {t('form.calendar.clear')}
          </Button>
        ) : null}
        {mayMake ? (
          <Button small look="quiet" onClick={() => setMaking(true)}>
            {t('form.calendar.new')}
          </Button>
        ) : null}
      </div>
      {isMaking ? (
        <NameDialog
          title={t('form.calendar.new')}
          act={t('form.calendar.make')}
          name={typed}
          save={(name) => create.mutateAsync({ name, weekly: [6, 7] }).then((made) => onChange(made.id))}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </div>
  );
}
