'use client';
import { fieldProps, IconButton, TextInput, useFormat, useWords, type Words } from '@signalbox/ui';
import { CalendarPlus, X } from 'lucide-react';
import { useState } from 'react';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { asRows } from '../rows/as-rows.ts';
import { type CellPlace, RowTable } from '../rows/row-table.tsx';
import { TimeCell } from '../rows/table-cells.tsx';
import { TemplateWidget } from './template-widget.tsx';

export function ClockTimeWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const { readOnly } = useFormFacts();
  return (
    <TextInput
      {...fieldProps(id, error, schema.description)}
      type="time"
      className="num max-w-36"
      value={asText(value)}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** One day; an empty field is none. */
export function DayWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const { readOnly } = useFormFacts();
  return (
    <TextInput
      {...fieldProps(id, error, schema.description)}
      type="date"
      className="num max-w-44"
      value={asText(value)}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const days = [1, 2, 3, 4, 5, 6, 7] as const;
const asDays = (value: unknown): number[] => (Array.isArray(value) ? value.filter((day): day is number => typeof day === 'number') : []);

/** Opening hours: which days, from when to when. */
export function WeekWindowsWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  return (
    <RowTable
      {...{ id, path, onChange }}
      rows={asRows(value)}
      kind="window"
      blank={() => ({ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' })}
      columns={[
        { key: 'days', title: t('form.window.days'), width: 'minmax(0,1.6fr)', cell: (place) => <Days place={place} /> },
        { key: 'from', title: t('form.window.from'), cell: (place) => <TimeCell place={place} /> },
        { key: 'to', title: t('form.window.to'), cell: (place) => <EndCell place={place} /> },
      ]}
      under={(row) => <p className="text-xs text-muted empty:hidden">{windowWords(t, asText(row.from), asText(row.to))}</p>}
    />
  );
}

function Days({ place: { value, put } }: { place: CellPlace }) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const chosen = asDays(value);
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{t('form.window.days')}</legend>
      {days.map((number) => {
        const day = t(`form.day.${number}`);
        const isOn = chosen.includes(number);
        return (
          <button
            key={number}
            type="button"
            aria-pressed={isOn}
            aria-label={day}
            title={day}
            disabled={readOnly}
            onClick={() => put(isOn ? chosen.filter((one) => one !== number) : [...chosen, number].sort((a, b) => a - b))}
            className={`h-8 min-w-9 rounded-sm border px-1 text-sm ${isOn ? 'border-accent bg-accent-soft font-label text-accent-text' : 'border-line-strong text-muted hover:bg-hover'}`}
          >
            {day.slice(0, 2)}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Midnight at the end of a day is typed as the beginning of the next. */
function EndCell({ place }: { place: CellPlace }) {
  const to = asText(place.value);
  return (
    <TimeCell
      place={place}
      shown={to === '24:00' ? '00:00' : to}
      onTime={(time) => place.put(time === '00:00' && asText(place.row.from) !== '00:00' ? '24:00' : time)}
    />
  );
}
function windowWords(t: Words, from: string, to: string): string {
  if (from === to) return t('form.window.allDay');
  if (to < from) return t('form.window.overMidnight');
  return to === '24:00' ? t('form.window.untilMidnight') : '';
}

/** Single days, as chips. */
export function DatesWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const f = useFormat();
  const { readOnly } = useFormFacts();
  const [typed, setTyped] = useState('');
  const list = Array.isArray(value) ? value.filter((day): day is string => typeof day === 'string') : [];
  const add = () => {
    if (typed !== '' && !list.includes(typed)) onChange([...list, typed].sort());
    setTyped('');
  };
  return (
    <div className="grid gap-2">
      {list.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {list.map((day) => (
            <li key={day} className="num inline-flex h-7 items-center gap-0.5 rounded-sm bg-accent-soft pl-2 text-sm text-accent-text">
              {f.date(day)}
              <button
                type="button"
                aria-label={t('form.dates.remove', { day: f.date(day) })}
                disabled={readOnly}
                onClick={() => onChange(list.filter((one) => one !== day))}
                className="grid size-7 place-items-center rounded-sm hover:bg-hover"
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex gap-1">
        <TextInput
          {...fieldProps(id, error, schema.description)}
          type="date"
          className="num max-w-44"
          value={typed}
          readOnly={readOnly}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <IconButton label={t('form.dates.add')} small={false} disabled={readOnly || typed === ''} onClick={add}>
          <CalendarPlus size={18} />
        </IconButton>
      </div>
    </div>
  );
}

/** A moment: picked from a calendar, or taken from a value. */
export function DateTimeWidget(props: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const { title } = props.schema;
  const text = asText(props.value);
  const picked = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/.test(text) ? text.replace(' ', 'T') : '';
  return (
    <div className="grid gap-2">
      <TemplateWidget {...props} schema={{ placeholder: '2026-12-24 15:00', ...props.schema }} />
      {!readOnly && !text.includes('{{') && (
        <TextInput
          small
          type="datetime-local"
          aria-label={title ? t('form.moment.calendar', { title }) : t('form.moment.label')}
          className="num max-w-56"
          value={picked}
          onChange={(event) => props.onChange(event.target.value.replace('T', ' '))}
        />
      )}
    </div>
  );
}
