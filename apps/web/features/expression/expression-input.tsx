'use client';
import { type Complaint, cx, fieldProps, loadable } from '@signalbox/ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import type { Mistake } from '../schema-form/template/template-pieces.ts';
import { InsertMenu } from '../schema-form/values/insert-menu.tsx';
import { boxClass } from '../schema-form/widgets/box-class.ts';
import type { CaretState } from './caret-state.ts';
import { ExpressionField } from './expression-field.tsx';
import { putText } from './put-text.ts';

// Completion, corrections and the evaluator come after the field stands.
const ExpressionHelp = loadable(() => import('./expression-help.tsx').then((part) => part.ExpressionHelp));

export interface ExpressionInputProps {
  /** Of the control; its label is for this. */
  id: string;
  value: string;
  onChange: (value: string) => void;
  error: Complaint | null;
  /** What is underlined; the compiler's places in the text. */
  wrong?: readonly Mistake[];
  /** Whether a line of help stands under the field. */
  help?: string | undefined;
  lines?: number;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  /** The setting that is edited, so that a correction of the compiler for it can be taken. */
  path?: string;
  /** Keys that the list has no use for. */
  onKeyDown?: (event: KeyboardEvent) => void;
  label?: string;
}
/** A field for one expression: completion, the result with the values of a run, and corrections with one press. */
export function ExpressionInput({
  id,
  value,
  onChange,
  error,
  wrong = [],
  lines = 1,
  path,
  onKeyDown,
  label,
  ...rest
}: ExpressionInputProps) {
  const { readOnly } = useFormFacts();
  const field = useRef<HTMLTextAreaElement>(null);
  const keys = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const last = useRef<[number, number]>([value.length, value.length]);
  const isPut = useRef(false);
  const [caret, setCaret] = useState<CaretState | null>(null);
  const [marks, setMarks] = useState<readonly Mistake[]>([]);
  const isLine = lines === 1;
  const remember = () => {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 };
    last.current = [selectionStart, selectionEnd];
  };
  const put = (change: { from: number; to: number; by: string }, back = 0) => {
    if (!field.current) return;
    isPut.current = true;
    putText(field.current, change);
    isPut.current = false;
    const at = change.from + change.by.length - back;
    field.current.setSelectionRange(at, at);
    remember();
    setCaret({ at, way: 'moving' });
  };
  const props = fieldProps(id, error, rest.help);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <div className={cx(boxClass(error), isLine && 'flex items-start')}>
        <ExpressionField
          {...props}
          aria-describedby={[props['aria-describedby'], `${id}-result`].filter(Boolean).join(' ')}
          aria-autocomplete="list"
          aria-label={label}
          ref={field}
          value={value}
          wrong={marks.length > 0 ? marks : wrong}
          lines={lines}
          readOnly={readOnly}
          maxLength={rest.maxLength}
          placeholder={rest.placeholder}
          onChange={(event) => {
            onChange(event.target.value);
            setCaret({ at: event.target.selectionStart, way: isPut.current ? 'moving' : 'typing' });
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (keys.current(event)) {
              event.preventDefault();
              event.stopPropagation();
            } else onKeyDown?.(event);
          }}
          onSelect={() => {
            remember();
            const at = field.current?.selectionStart ?? 0;
            // Typing moves the caret too, and says so itself.
            setCaret((before) => (before?.at === at ? before : { at, way: 'moving' }));
          }}
          onFocus={(event) => setCaret({ at: event.target.selectionStart, way: 'moving' })}
          onBlur={() => {
            remember();
            setCaret(null);
          }}
        />
        {!readOnly && (
          <div className={isLine ? 'p-0.5' : 'border-t border-line px-1 py-0.5'}>
            <InsertMenu field={field} small={isLine} onInsert={(by) => put({ from: last.current[0], to: last.current[1], by })} />
          </div>
        )}
      </div>
      <ExpressionHelp
        id={id}
        path={path}
        text={value}
        caret={readOnly ? null : caret}
        error={error}
        field={field}
        keys={keys}
        onPut={put}
        onMarks={setMarks}
      />
    </div>
  );
}
