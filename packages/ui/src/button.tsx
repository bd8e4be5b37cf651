'use client';
import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps } from 'react';
import { type ButtonStyle, buttonClass } from './button-class.ts';
import { cx } from './cx.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'color'>, ButtonStyle {
  /** Working: the button stays focusable and says so, and takes no second press. */
  busy?: boolean;
}

/** A verb that says what happens. One `primary` per page at most. */
export function Button({ look = 'plain', small = false, busy = false, className, type = 'button', disabled, ref, ...rest }: ButtonProps) {
  return (
    <BaseButton
      {...rest}
      ref={ref ?? null}
      type={type}
      disabled={disabled === true || busy}
      focusableWhenDisabled={busy}
      aria-busy={busy || undefined}
      className={cx(buttonClass({ look, small }), className)}
    />
  );
}
