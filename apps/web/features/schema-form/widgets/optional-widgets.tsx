'use client';
import { Button, fieldProps, useWords } from '@signalbox/ui';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { DurationWidget, NumberField } from './simple-widgets.tsx';

/** A number, or nothing: an empty field is null. */
export function OptionalNumberWidget(props: WidgetProps) {
  const t = useWords();
  return <NumberField props={props} none={null} min={props.schema.min} max={props.schema.most} placeholder={t('form.noLimit')} />;
}

/** How often; an empty field is 0, which is without end. */
export function CountOrEndlessWidget(props: WidgetProps) {
  const t = useWords();
  const value = props.value === 0 ? undefined : props.value;
  return <NumberField props={{ ...props, value }} none={undefined} min={1} max={props.schema.maximum} placeholder={t('form.noLimit')} />;
}

/** A span of time, or none. */
export function OptionalDurationWidget(props: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const { value, onChange, id, schema, error } = props;
  if (value === null || value === undefined)
    return (
      <div className="flex items-center gap-3">
        <span className="text-sm text-muted">{t('form.noLimit')}</span>
        {!readOnly && (
          <Button small {...fieldProps(id, error, schema.description)} onClick={() => onChange({ amount: 10, unit: 'minutes' })}>
            {t('form.setTime')}
          </Button>
        )}
      </div>
    );
  return (
    <div className="flex items-center gap-2">
      <DurationWidget {...props} />
      {!readOnly && (
        <Button small look="quiet" className="shrink-0" onClick={() => onChange(null)}>
          {t('form.noLimit')}
        </Button>
      )}
    </div>
  );
}

/** A setting whose mark this form does not know: its value as it is stored. What is not readable is not taken over. */
export function JsonWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const { readOnly } = useFormFacts();
  const isText = typeof value === 'string' || value === undefined || value === null;
  return (
    <textarea
      {...fieldProps(id, error, schema.description)}
      key={isText ? 'text' : 'json'}
      rows={isText ? 2 : 5}
      readOnly={readOnly}
      defaultValue={isText ? asText(value) : JSON.stringify(value, null, 2)}
      className="rounded-md border border-line-strong bg-surface px-3 py-2 font-mono text-sm"
      onBlur={(event) => {
        const typed = event.target.value;
        if (schema.type === 'string' || (isText && schema.type === undefined)) return onChange(typed);
        try {
          onChange(JSON.parse(typed));
        } catch {
          event.target.value = JSON.stringify(value ?? null, null, 2);
        }
      }}
    />
  );
}
