'use client';
import { Switch as Base } from '@base-ui/react/switch';
import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

/** On or off, at once. */
export function Switch({ className, ...rest }: Omit<ComponentProps<typeof Base.Root>, 'className'> & { className?: string }) {
  return (
    <Base.Root
      {...rest}
      className={cx(
        'relative h-6 w-10 shrink-0 rounded-full bg-line-strong transition-colors motion-fast data-checked:bg-accent data-disabled:opacity-60',
        className,
      )}
    >
      <Base.Thumb className="absolute top-[3px] left-[3px] size-[18px] rounded-full bg-surface transition-transform motion-fast data-checked:translate-x-4 data-checked:bg-on-accent" />
    </Base.Root>
  );
}
