'use client';
import { ExpressionInput } from '../../expression/expression-input.tsx';
import { asText, type WidgetProps } from '../form-context.tsx';
import { TemplateField } from '../template/template-field.tsx';
import { useMistakes } from '../template/use-mistakes.ts';

/** Text with values in it, or an expression alone. */
export const TemplateWidget = (props: WidgetProps) =>
  props.schema.ui === 'expression' ? <ExpressionWidget {...props} /> : <TemplateField {...props} />;

function ExpressionWidget({ id, path, schema, value, onChange, error }: WidgetProps) {
  const text = asText(value);
  const wrong = useMistakes(path, text);
  const { lines, maxLength, placeholder, description } = schema;
  return (
    <ExpressionInput
      id={id}
      path={path}
      value={text}
      onChange={onChange}
      error={error}
      wrong={wrong}
      help={description}
      lines={lines ?? 1}
      maxLength={maxLength}
      placeholder={placeholder}
    />
  );
}
