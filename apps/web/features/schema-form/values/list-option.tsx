'use client';
import { cx } from '@signalbox/ui';
import type { ReactNode } from 'react';

interface ListOptionProps {
  id: string;
  /** A line above the first of its kind. */
  heading?: string | null | undefined;
  /** The keys are at it. */
  isActive: boolean;
  isSelected: boolean;
  onPick: () => void;
  className: string;
  children: ReactNode;
}

/** One line of a list to choose from, whose field keeps the focus and has the keys. */
export function ListOption({ id, heading, isActive, isSelected, onPick, className, children }: ListOptionProps) {
  return (
    <>
      {heading && (
        <p aria-hidden className="px-2.5 pt-2 pb-0.5 text-xs text-muted first:pt-1">
          {heading}
        </p>
      )}
      <button
        type="button"
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isSelected}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPick}
        className={cx(
          'w-full cursor-pointer rounded-sm text-left text-sm',
          isActive ? 'bg-accent-soft outline-2 -outline-offset-2 outline-transparent' : 'hover:bg-hover',
          className,
        )}
      >
        {children}
      </button>
    </>
  );
}
