'use client';
import { Button, Field, useWords } from '@signalbox/ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ExpressionInput } from '../../expression/expression-input.tsx';
import { complaintOf } from '../form-context.tsx';
import type { Mistake } from './template-pieces.ts';
import { type Span, tokensOf, type ValueToken } from './template-text.ts';

/** The expression behind a chip, to be changed. What would not close the braces waits until it does. */
export function ChipEditor({
  id,
  value,
  mistakes,
  onChange,
  onClose,
}: {
  id: string;
  value: ValueToken;
  mistakes: readonly Mistake[];
  onChange: (span: Span, expr: string) => void;
  onClose: () => void;
}) {
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [before] = useState(value.expr);
  const [expr, setExpr] = useState(value.expr);
  useEffect(() => {
    const field = ref.current?.querySelector('textarea');
    field?.focus();
    field?.select();
  }, []);
  const put = (next: string) => {
    setExpr(next);
    if (staysOne(next)) onChange(value.inner, next.trim());
  };
  const here = mistakes.filter((one) => one.from < value.to && value.from < one.to);
  const error = staysOne(expr) ? complaintOf(here) : t('form.chip.open');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopPropagation();
    if (event.key === 'Escape') onChange(value.inner, before);
    onClose();
  };
  return (
    <div ref={ref} className="grid gap-2.5 border-t border-line bg-sunken p-3">
      <Field id={id} label={t('form.chip.expression')} help={t('form.chip.expressionHelp')}>
        <ExpressionInput
          id={id}
          help={t('form.chip.expressionHelp')}
          value={expr}
          error={error}
          wrong={here.map((one) => ({ ...one, from: Math.max(0, one.from - value.inner.from), to: one.to - value.inner.from }))}
          onChange={put}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Button small className="justify-self-start" onClick={onClose}>
        {t('form.chip.done')}
      </Button>
    </div>
  );
}

/** Whether it is one value between its braces, neither less nor more. */
function staysOne(expr: string): boolean {
  const [only, ...others] = tokensOf(`{{ ${expr.trim()} }}`);
  return only?.kind === 'value' && others.length === 0;
}
