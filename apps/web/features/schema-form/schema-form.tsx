'use client';
import { inputSchemaOf, type NodeSpec } from '@signalbox/flow';
import { Field } from '@signalbox/ui';
import { type ComponentType, useState } from 'react';
import { type FormSchema, issueAt, useFormFacts, type WidgetProps } from './form-context.tsx';
import { KeywordsWidget } from './keywords-widget.tsx';
import { CasesWidget, InputsWidget, KeyValuesWidget, NamedValuesWidget } from './list-widgets.tsx';
import { ChoiceWidget, DurationWidget, NumberWidget, OwnAddressWidget, TextWidget, ToggleWidget } from './simple-widgets.tsx';
import { TemplateWidget } from './template-widget.tsx';

/** The settings of a step, drawn from the schema of its type. A setting nobody touched shows its default and no complaint. */
export function SchemaForm({
  spec,
  input,
  onSet,
}: {
  spec: NodeSpec;
  input: Record<string, unknown>;
  onSet: (field: string, value: unknown) => void;
}) {
  const fields = Object.entries(inputSchemaOf(spec).properties ?? {});
  if (fields.length === 0) return <p className="text-sm text-muted">This step has no settings.</p>;
  return (
    <div className="grid gap-4">
      {fields.map(([name, schema]) => (
        <Setting key={name} name={name} schema={schema} value={input[name]} onChange={(value) => onSet(name, value)} />
      ))}
    </div>
  );
}

function Setting({
  name,
  schema,
  value,
  onChange,
}: {
  name: string;
  schema: FormSchema;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const { issues } = useFormFacts();
  const [left, setLeft] = useState(false);
  const error = value !== undefined || left ? issueAt(issues, name) : null;
  const Widget = widgets[schema.ui ?? ''] ?? TextWidget;
  const id = `setting-${name}`;
  return (
    <fieldset
      className="min-w-0"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true);
      }}
    >
      <Field id={id} label={schema.title ?? name} help={schema.description} error={error} optional={isOptional(schema)}>
        <Widget path={name} id={id} schema={schema} value={value ?? schema.default} onChange={onChange} error={error} />
      </Field>
    </fieldset>
  );
}

const widgets: Readonly<Record<string, ComponentType<WidgetProps>>> = {
  text: TextWidget,
  keyword: TextWidget,
  tag: TextWidget,
  group: TextWidget,
  template: TemplateWidget,
  expression: TemplateWidget,
  value: TemplateWidget,
  number: NumberWidget,
  toggle: ToggleWidget,
  choice: ChoiceWidget,
  duration: DurationWidget,
  ownAddress: OwnAddressWidget,
  keywords: KeywordsWidget,
  keyValues: KeyValuesWidget,
  namedValues: NamedValuesWidget,
  cases: CasesWidget,
  inputs: InputsWidget,
};

const isOptional = (schema: FormSchema): boolean =>
  schema.type === 'string' && !schema.enum && schema.minLength === undefined && schema.ui !== 'value';
