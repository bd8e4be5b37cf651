import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { inputClass } from './text-input.tsx';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}
export interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  options: readonly SelectOption[];
  small?: boolean;
}

/** The browser's own list: it opens as a wheel on phones and reads well everywhere. */
export function Select({ options, small = false, className, ...rest }: SelectProps) {
  return (
    <span className={cx('relative inline-flex w-full', className)}>
      <select {...rest} className={cx(inputClass(small), 'appearance-none pr-9 not-disabled:bg-surface!')}>
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={18}
        strokeWidth={1.8}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
