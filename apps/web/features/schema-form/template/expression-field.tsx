'use client';
import { cx } from '@signalbox/ui';
import '../template-field.css';
import type { ComponentProps } from 'react';
import { MarkedText } from './marked-text.tsx';
import type { Mistake } from './template-pieces.ts';

type ExpressionFieldProps = Omit<ComponentProps<'textarea'>, 'value'> & { value: string; wrong: readonly Mistake[]; lines?: number };

/** A field for an expression that grows with it. A picture of the text lies behind the field, with what is wrong underlined. */
export function ExpressionField({ value, wrong, lines = 1, className, ...rest }: ExpressionFieldProps) {
  const shared = 'col-start-1 row-start-1 min-w-0 px-3 py-2 font-mono text-sm whitespace-pre-wrap break-words [overflow-wrap:anywhere]';
  return (
    <div className={cx('grid max-h-80 min-w-0 flex-1 overflow-auto', className)}>
      <div aria-hidden className={cx(shared, 'pointer-events-none text-transparent')} style={{ minHeight: `${lines * 22 + 18}px` }}>
        <MarkedText text={value} wrong={wrong} />
        {'\n'}
      </div>
      <textarea
        {...rest}
        value={value}
        rows={1}
        spellCheck={false}
        autoCapitalize="off"
        className={cx(shared, 'resize-none overflow-hidden bg-transparent outline-none!')}
      />
    </div>
  );
}
