'use client';
import { ChevronDown } from 'lucide-react';
import { cx } from './cx.ts';
import type { SelectOption } from './select.tsx';
import { useWords } from './words/reader-context.tsx';

export interface FilterSelectProps {
  label: string;
  /** Empty = not filtered. */
  value: string;
  options: readonly SelectOption[];
  /** What no choice is called: "Any". */
  any?: string;
  onChange: (value: string) => void;
}

/** "State: Any" with the browser's own list behind it; tinted while it filters. */
export function FilterSelect({ label, value, options, any, onChange }: FilterSelectProps) {
  const t = useWords();
  const none = any ?? t('ui.any');
  const isSet = value !== '';
  const chosen = options.find((option) => option.value === value)?.label ?? (isSet ? value : none);
  return (
    <span
      className={cx(
        'relative inline-flex h-control-sm max-w-full items-center gap-1.5 rounded-md border px-2.5 text-sm pointer-coarse:h-11',
        'focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
        isSet ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface',
      )}
    >
      <span aria-hidden="true" className="truncate">
        {label}: <b className="font-label">{chosen}</b>
      </span>
      <ChevronDown size={16} strokeWidth={1.8} aria-hidden="true" className="shrink-0" />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="absolute inset-0 w-full cursor-pointer bg-surface text-ink opacity-0"
      >
        <option value="">{none}</option>
        {isSet && !options.some((option) => option.value === value) ? <option value={value}>{value}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
