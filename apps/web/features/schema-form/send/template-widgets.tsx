'use client';
import { Field, useWords } from '@signalbox/ui';
import { TemplatePick } from '../../templates/template-pick.tsx';
import { useTemplate } from '../../templates/template-queries.ts';
import { asText, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { asRows } from '../rows/as-rows.ts';
import { useStepSettings } from '../step-settings.tsx';
import { TemplateField } from '../template/template-field.tsx';

/** The template that a step says. */
export function MessageTemplateWidget({ id, value, onChange, error }: WidgetProps) {
  const { readOnly } = useFormFacts();
  return <TemplatePick {...{ id, error, readOnly, onChange }} value={asText(value)} />;
}

/** A value for each that the chosen template asks for. */
export function TemplateValuesWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const { issues } = useFormFacts();
  const { input } = useStepSettings();
  const template = useTemplate(asText(input.template) || undefined).data;
  const asked = template?.body.values ?? [];
  const rows = asRows(value);
  const given = asked.map(({ name }) => ({ name, value: asText(rows.find((row) => row.name === name)?.value) }));
  if (asked.length === 0)
    return <p className="text-sm text-muted">{t(template ? 'form.template.noValues' : 'form.template.chooseFirst')}</p>;
  return (
    <div className="grid gap-3">
      {asked.map(({ name, title, example }, at) => {
        const place = `${path}.${rows.findIndex((row) => row.name === name)}.value`;
        const error = issueAt(issues, place);
        return (
          <Field key={name} id={`${id}-${name}`} label={title || name} error={error}>
            <TemplateField
              id={`${id}-${name}`}
              path={place}
              error={error}
              schema={{ ui: 'value', ...(example === '' ? {} : { placeholder: example }) }}
              value={given[at]?.value ?? ''}
              onChange={(next) => onChange(given.with(at, { name, value: asText(next) }))}
            />
          </Field>
        );
      })}
    </div>
  );
}
