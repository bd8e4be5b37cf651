import { useId } from 'react';
import { cx } from './cx.ts';
import type { SelectOption } from './select.tsx';

export interface SegmentsProps {
  label: string;
  value: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
}

/** One of two or three views, all in sight. */
export function Segments({ label, value, options, onChange }: SegmentsProps) {
  const name = useId();
  return (
    <fieldset className="inline-flex h-control-sm max-w-full min-w-0 shrink-0 overflow-x-auto items-stretch rounded-md border border-line bg-sunken p-0.5 text-sm pointer-coarse:h-11">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={cx(
            'relative flex shrink-0 cursor-pointer items-center rounded-sm px-3 whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:outline-focus',
            option.value === value ? 'bg-surface font-label text-ink shadow-1' : 'text-muted hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 m-0 cursor-pointer appearance-none outline-none"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
