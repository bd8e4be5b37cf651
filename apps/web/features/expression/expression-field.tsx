'use client';
import { cx } from '@signalbox/ui';
import '../schema-form/template-field.css';
import type { ComponentProps } from 'react';
import type { Mistake } from '../schema-form/template/template-pieces.ts';
import { ColouredText } from './coloured-text.tsx';

type ExpressionFieldProps = Omit<ComponentProps<'textarea'>, 'value'> & { value: string; wrong: readonly Mistake[]; lines?: number };

/** A field for an expression that grows with it. What is seen is the picture of the text behind it, in colours and with what is wrong underlined. */
export function ExpressionField({ value, wrong, lines = 1, className, ...rest }: ExpressionFieldProps) {
  const shared = 'col-start-1 row-start-1 min-w-0 px-3 py-2 font-mono text-sm whitespace-pre-wrap break-words [overflow-wrap:anywhere]';
  return (
    <div className={cx('grid max-h-80 min-w-0 flex-1 overflow-auto', className)}>
      <div
        aria-hidden
        className={cx(shared, 'pointer-events-none forced-colors:text-transparent! forced-colors:forced-color-adjust-none')}
        style={{ minHeight: `${lines * 22 + 18}px` }}
      >
        <ColouredText text={value} wrong={wrong} />
        {'\n'}
      </div>
      <textarea
        {...rest}
        value={value}
        rows={1}
        spellCheck={false}
        autoCapitalize="off"
        className={cx(
          shared,
          'resize-none overflow-hidden bg-transparent text-transparent caret-ink outline-none! selection:bg-accent selection:text-on-accent placeholder:text-faint',
        )}
      />
    </div>
  );
}
