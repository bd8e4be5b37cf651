'use client';
import { Field, fieldProps, Select, useFormat, useWords } from '@signalbox/ui';
import { useId } from 'react';
import type { CalendarPart } from './calendar-part.ts';
import { regionChoices } from './region-name.ts';

/** Whose public holidays count, and which days of the week are closed. */
export function CalendarSettings({ one, mayEdit, isBusy, onPut }: CalendarPart) {
  const t = useWords();
  const f = useFormat();
  const id = useId();
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-5">
      <div className="w-80 max-w-full">
        <Field id={id} label={t('calendars.region.label')} help={t('calendars.region.help')}>
          <Select
            {...fieldProps(id, null, t('calendars.region.help'))}
            disabled={!mayEdit || isBusy}
            value={one.region ?? ''}
            options={[{ value: '', label: t('calendars.region.none') }, ...regionChoices(t.language)]}
            onChange={({ target }) => onPut({ region: target.value || null }, t('calendars.region.changed'))}
          />
        </Field>
      </div>
      <fieldset className="grid content-start gap-1.5">
        <legend className="mb-1.5 text-sm font-label">{t('calendars.weekly.label')}</legend>
        <div className="flex flex-wrap gap-1">
          {[1, 2, 3, 4, 5, 6, 7].map((day) => {
            const isOn = one.weekly.includes(day);
            return (
              <button
                key={day}
                type="button"
                aria-pressed={isOn}
                disabled={!mayEdit || isBusy}
                onClick={() => onPut({ weekly: isOn ? one.weekly.filter((other) => other !== day) : [...one.weekly, day] })}
                className={`h-9 min-w-12 rounded-md border px-2 text-sm pointer-coarse:h-11 ${isOn ? 'border-accent bg-accent-soft font-label text-accent-text' : 'border-line-strong text-muted hover:bg-hover'}`}
              >
                {f.weekday(`2026-06-0${day}`)}
              </button>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
