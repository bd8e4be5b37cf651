'use client';
import { cx, fieldProps } from '@signalbox/ui';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { ExpressionField } from '../template/expression-field.tsx';
import { TemplateField } from '../template/template-field.tsx';
import { useMistakes } from '../template/use-mistakes.ts';
import { InsertMenu } from '../values/insert-menu.tsx';
import { useInsert } from '../values/use-insert.ts';
import { boxClass } from './box-class.ts';

/** Text with values in it, or an expression alone. */
export const TemplateWidget = (props: WidgetProps) =>
  props.schema.ui === 'expression' ? <ExpressionWidget {...props} /> : <TemplateField {...props} />;

function ExpressionWidget({ id, path, schema, value, onChange, error }: WidgetProps) {
  const { readOnly } = useFormFacts();
  const text = asText(value);
  const wrong = useMistakes(path, text);
  const { ref, insert, remember } = useInsert<HTMLTextAreaElement>(text, onChange);
  const isLine = (schema.lines ?? 1) === 1;
  return (
    <div className={cx(boxClass(error), isLine && 'flex items-start')}>
      <ExpressionField
        {...fieldProps(id, error, schema.description)}
        ref={ref}
        value={text}
        wrong={wrong}
        lines={schema.lines ?? 1}
        readOnly={readOnly}
        maxLength={schema.maxLength}
        placeholder={schema.placeholder}
        onChange={(event) => onChange(event.target.value)}
        onSelect={remember}
        onBlur={remember}
      />
      {!readOnly && (
        <div className={isLine ? 'p-0.5' : 'border-t border-line px-1 py-0.5'}>
          <InsertMenu field={ref} small={isLine} onInsert={insert} />
        </div>
      )}
    </div>
  );
}
