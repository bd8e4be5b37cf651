import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { inputClass } from './text-input.tsx';

/** A field that narrows a list; `label` is read aloud, the placeholder says what it looks through. */
export function SearchInput({ label, className, ...rest }: Omit<ComponentProps<'input'>, 'type'> & { label: string }) {
  return (
    <span className={cx('relative inline-flex', className)}>
      <Search
        size={16}
        strokeWidth={1.8}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input {...rest} type="search" aria-label={label} className={cx(inputClass(true), 'pl-8 pointer-coarse:min-h-11')} />
    </span>
  );
}
