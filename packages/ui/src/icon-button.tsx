'use client';
import { Button, type ButtonProps } from './button.tsx';
import { cx } from './cx.ts';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends ButtonProps {
  /** Read aloud and shown in the tooltip. */
  label: string;
  /** Keyboard hint in the tooltip, `Ctrl Z`. */
  keys?: string;
}

/** A button with a sign only; the word is in the tooltip. */
export function IconButton({ label, keys, look = 'quiet', small = true, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys ? { keys } : {})}>
      <Button
        {...rest}
        look={look}
        small={small}
        aria-label={label}
        className={cx(small ? 'w-control-sm px-0!' : 'w-control px-0!', className)}
      />
    </Tooltip>
  );
}
