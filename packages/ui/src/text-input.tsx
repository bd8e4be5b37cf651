import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

/** The ground, border and focus of every field. */
export const inputClass = (small = false): string =>
  cx(
    'w-full rounded-md border border-line-strong bg-surface text-ink read-only:bg-sunken disabled:border-line disabled:bg-sunken disabled:text-faint aria-invalid:border-bad-solid',
    'focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-focus',
    small ? 'min-h-control-sm px-2.5 text-sm' : 'min-h-control px-3',
  );

/** One line of text. */
export function TextInput({ small = false, className, type = 'text', ...rest }: ComponentProps<'input'> & { small?: boolean }) {
  return <input {...rest} type={type} className={cx(inputClass(small), className)} />;
}
