'use client';
import { wholeDay } from '@signalbox/domain';
import { Select, TextInput, useWords } from '@signalbox/ui';

interface ClosedFromProps {
  /** What the day is called, for who cannot see it. */
  name: string;
  value: string | null;
  disabled: boolean;
  onChange: (value: string | null) => void;
}

/** Closed all day, from a time on, or open as usual. */
export function ClosedFrom({ name, value, disabled, onChange }: ClosedFromProps) {
  const t = useWords();
  const kind = value === null ? 'open' : value === wholeDay ? 'closed' : 'half';
  return (
    <span className="flex flex-wrap gap-2">
      <Select
        aria-label={t('calendars.closed.label', { name })}
        className="w-44!"
        small
        disabled={disabled}
        value={kind}
        options={[
          { value: 'closed', label: t('calendars.closed.closed') },
          { value: 'half', label: t('calendars.closed.half') },
          { value: 'open', label: t('calendars.closed.open') },
        ]}
        onChange={({ target }) => onChange(target.value === 'open' ? null : target.value === 'half' ? '12:00' : wholeDay)}
      />
      {kind === 'half' ? (
        <TextInput
          type="time"
          small
          className="num w-28"
          aria-label={t('calendars.closed.from', { name })}
          // A time is typed piece by piece, and kept when it is done.
          key={value}
          defaultValue={value ?? ''}
          disabled={disabled}
          onBlur={({ target }) => {
            if (target.value !== '' && target.value !== value) onChange(target.value);
          }}
        />
      ) : null}
    </span>
  );
}

/** `Closed`, `Closed from 12:00`, `Open as usual`. */
export function useClosedWords(): (value: string | null) => string {
  const t = useWords();
  return (value) => {
    if (value === null) return t('calendars.closed.open');
    return value === wholeDay ? t('calendars.closed.closed') : t('calendars.closed.at', { time: value });
  };
}
