'use client';
import { defaultInput, isAskedFor, messageMark, type NodeSpec, portsOf, settingsSchema, subjectMark } from '@signalbox/flow';
import { Field, useWords } from '@signalbox/ui';
import { type Say, sayText } from '@signalbox/words/light';
import { type ComponentType, useState } from 'react';
import { LaterAnswers, LaterAskAgain, LaterGiveUp, LaterRemind } from '../answers/later-answers.tsx';
import { filledInput } from '../canvas/cards/filled-input.ts';
import { LaterCalendar } from './calendars/later-calendar.tsx';
import { CreateIt } from './create-it.tsx';
import { type FormSchema, issueAt, useFormFacts, type WidgetProps } from './form-context.tsx';
import { LaterContent, LaterMessageTemplate, LaterRecipients, LaterTemplateValues } from './send/later-send.tsx';
import { StepSettingsContext } from './step-settings.tsx';
import { LaterTable, LaterTableCells, LaterTableColumn, LaterTableConditions } from './tables/later-tables.tsx';
import { useTextChannel } from './template/use-text-channel.ts';
import { ResultsFor } from './values/results-for.tsx';
import { BranchWidget, ConditionWidget, WaysWidget } from './widgets/condition-widgets.tsx';
import { ColumnsWidget, CountryWidget, FieldPathWidget, ListRulesWidget, PatternWidget, SortKeysWidget } from './widgets/data-widgets.tsx';
import { BranchesWidget, TypedFieldsWidget, WaitConditionsWidget, WeightsWidget } from './widgets/fork-widgets.tsx';
import { KeywordsWidget } from './widgets/keywords-widget.tsx';
import { KeyValuesWidget, NamedValuesWidget } from './widgets/list-widgets.tsx';
import { CountOrEndlessWidget, JsonWidget, OptionalDurationWidget, OptionalNumberWidget } from './widgets/optional-widgets.tsx';
import {
  ContactFieldWidget,
  DeviceGroupWidget,
  DeviceWidget,
  EventNameWidget,
  GroupWidget,
  StepWidget,
  TagWidget,
  TimeZoneWidget,
  WorkflowWidget,
} from './widgets/pick-widgets.tsx';
import { ChoiceWidget, DurationWidget, NumberWidget, OwnAddressWidget, TextWidget, ToggleWidget } from './widgets/simple-widgets.tsx';
import { TemplateWidget } from './widgets/template-widget.tsx';
import { ClockTimeWidget, DatesWidget, DateTimeWidget, DayWidget, WeekWindowsWidget } from './widgets/time-widgets.tsx';

/** The settings of a step, drawn from the schema of its type. A setting nobody touched shows its default and no complaint. */
export function SchemaForm({
  spec,
  input,
  onSet,
  onSetAll = (changes) => {
    for (const [field, value] of Object.entries(changes)) onSet(field, value);
  },
}: {
  spec: NodeSpec;
  input: Record<string, unknown>;
  onSet: (field: string, value: unknown) => void;
  onSetAll?: (changes: Readonly<Record<string, unknown>>, mark?: string) => void;
}) {
  const t = useWords();
  const filled = filledInput(spec, input);
  const all: [string, FormSchema][] = Object.entries(settingsSchema(t, spec).properties ?? {});
  const hasSubject = useTextChannel(messageMark)?.withSubject !== undefined;
  const isAsked = (name: string, { ui, when, channel, within }: FormSchema) =>
    ui !== 'wayWord' &&
    within === undefined &&
    isAskedFor(when, filled) &&
    (channel !== subjectMark || hasSubject || !isEmpty(input[name]));
  const fields = all.filter(([name, schema]) => isAsked(name, schema));
  const shown = Object.fromEntries(all.map(([name, schema]) => [name, input[name] ?? shownDefault(t, spec, schema)]));
  if (fields.length === 0) return <p className="text-sm text-muted">{t('form.empty')}</p>;
  const setting = ([name, schema]: [string, FormSchema]) => (
    <Setting
      key={name}
      name={name}
      schema={{ ...schema, default: shownDefault(t, spec, schema) }}
      value={input[name]}
      onChange={(value) => onSet(name, value)}
    />
  );
  const boxed = fields.filter(([, { ui }]) => inBox.has(ui ?? ''));
  return (
    <StepSettingsContext value={{ input: shown, onSet, onSetAll }}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {fields.some(([, schema]) => isExpression(schema) && schema.of !== 'bool') && <ResultsFor />}
        {fields.filter((field) => !boxed.includes(field)).map(setting)}
        {boxed.length > 0 && <div className="divide-y divide-line rounded-md border border-line-strong">{boxed.map(setting)}</div>}
      </div>
    </StepSettingsContext>
  );
}

const isEmpty = (typed: unknown): boolean => typed === undefined || typed === '';

/** The word of a way out that nobody has changed yet, as its track says it. */
function shownDefault(t: Say, spec: NodeSpec, { ui, default: value }: FormSchema): unknown {
  if ((ui !== 'text' && ui !== 'wayWord') || typeof value !== 'string' || value === '') return value;
  const port = portsOf(spec, defaultInput(spec)).find(({ title }) => typeof title === 'object' && title.text === value);
  return port ? sayText(t, port.title) : value;
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
  const Widget = widgetOf(schema);
  const id = `setting-${name}`;
  if (bare.has(Widget))
    return (
      <fieldset className="min-w-0">
        <legend className="sr-only">{schema.title}</legend>
        <Widget path={name} id={id} schema={schema} value={value ?? schema.default} onChange={onChange} error={error} />
      </fieldset>
    );
  return (
    <fieldset
      className="min-w-0"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true);
      }}
    >
      <Field
        id={id}
        label={schema.title ?? name}
        help={schema.description}
        // Under an expression stands what is wrong with it, with what mends it; beside the rows of conditions, too.
        error={isExpression(schema) || saysItself(schema) ? null : error}
        optional={isOptional(schema)}
      >
        <Widget path={name} id={id} schema={schema} value={value ?? schema.default} onChange={onChange} error={error} />
        {!saysItself(schema) && <CreateIt path={name} />}
      </Field>
    </fieldset>
  );
}

/** They say themselves what they are called. */
const bare: ReadonlySet<ComponentType<WidgetProps>> = new Set([
  LaterAnswers,
  LaterAskAgain,
  LaterRemind,
  LaterGiveUp,
  LaterRecipients,
  LaterContent,
]);
/** Rows that stand together in one box. */
const inBox = new Set(['askAgain', 'remind', 'giveUp']);

const widgets: Readonly<Record<string, ComponentType<WidgetProps>>> = {
  answers: LaterAnswers,
  askAgain: LaterAskAgain,
  remind: LaterRemind,
  giveUp: LaterGiveUp,
  text: TextWidget,
  keyword: TextWidget,
  tag: TagWidget,
  group: GroupWidget,
  template: TemplateWidget,
  expression: TemplateWidget,
  value: TemplateWidget,
  number: NumberWidget,
  optionalNumber: OptionalNumberWidget,
  toggle: ToggleWidget,
  choice: ChoiceWidget,
  duration: DurationWidget,
  optionalDuration: OptionalDurationWidget,
  ownAddress: OwnAddressWidget,
  keywords: KeywordsWidget,
  keyValues: KeyValuesWidget,
  namedValues: NamedValuesWidget,
  cases: WaysWidget,
  branches: BranchesWidget,
  weights: WeightsWidget,
  waitConditions: WaitConditionsWidget,
  clockTime: ClockTimeWidget,
  weekWindows: WeekWindowsWidget,
  dates: DatesWidget,
  day: DayWidget,
  countOrEndless: CountOrEndlessWidget,
  timeZone: TimeZoneWidget,
  workflow: WorkflowWidget,
  step: StepWidget,
  contactField: ContactFieldWidget,
  device: DeviceWidget,
  deviceGroup: DeviceGroupWidget,
  eventName: EventNameWidget,
  typedFields: TypedFieldsWidget,
  listRules: ListRulesWidget,
  sortKeys: SortKeysWidget,
  columns: ColumnsWidget,
  fieldPath: FieldPathWidget,
  pattern: PatternWidget,
  country: CountryWidget,
  recipients: LaterRecipients,
  content: LaterContent,
  messageTemplate: LaterMessageTemplate,
  templateValues: LaterTemplateValues,
  table: LaterTable,
  tableColumn: LaterTableColumn,
  tableCells: LaterTableCells,
  tableConditions: LaterTableConditions,
  calendar: LaterCalendar,
};

/** By the mark of the field; an unknown mark gets what fits its type, and nothing ever breaks the form. */
export function widgetOf(schema: FormSchema): ComponentType<WidgetProps> {
  if (schema.as === 'dateTime') return DateTimeWidget;
  if (schema.ui === 'expression' && schema.of === 'bool') return schema.as === 'branch' ? BranchWidget : ConditionWidget;
  const known = widgets[schema.ui ?? ''];
  if (known) return known;
  switch (schema.type) {
    case 'string':
      return schema.options ? ChoiceWidget : TextWidget;
    case 'number':
    case 'integer':
      return NumberWidget;
    case 'boolean':
      return ToggleWidget;
    default:
      return JsonWidget;
  }
}

const isExpression = ({ ui, as }: FormSchema): boolean => ui === 'expression' && as === undefined;
/** Conditions say beside each row what it needs. */
const saysItself = ({ ui, of }: FormSchema): boolean => ui === 'cases' || (ui === 'expression' && of === 'bool');

const isOptional = (schema: FormSchema): boolean =>
  schema.type === 'string' && !schema.when && !schema.enum && schema.minLength === undefined && schema.ui !== 'value';
