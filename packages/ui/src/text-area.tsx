import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { inputClass } from './text-input.tsx';

/** Several lines; grows with its text where the browser can. */
export function TextArea({ small = false, className, rows = 3, ...rest }: ComponentProps<'textarea'> & { small?: boolean }) {
  return <textarea {...rest} rows={rows} className={cx(inputClass(small), 'field-sizing-content max-h-80 resize-y py-2', className)} />;
}
