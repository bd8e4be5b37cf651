'use client';
import { fieldProps, Select, TextInput, useWords, type Words } from '@signalbox/ui';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { titleWords } from '../../canvas/cards/step-words.ts';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { canJump } from './can-jump.ts';
import { useCallable, useGroups, usePickDevices, useTags } from './use-pick-lists.ts';

/** Typed text with a list of what is known; a new word is as good as a known one. */
function Suggested({ id, schema, value, onChange, error, known }: WidgetProps & { known: readonly { value: string; label?: string }[] }) {
  const { readOnly } = useFormFacts();
  return (
    <>
      <TextInput
        {...fieldProps(id, error, schema.description)}
        list={`${id}-known`}
        value={asText(value)}
        readOnly={readOnly}
        maxLength={schema.maxLength}
        placeholder={schema.placeholder}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-known`}>
        {known.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </datalist>
    </>
  );
}

const people = (t: Words, count: number | null): string => (count === null ? '' : t('form.people.count', { count }));
export function TagWidget(props: WidgetProps) {
  const t = useWords();
  const tags = useTags();
  return <Suggested {...props} known={(tags.data?.items ?? []).map((tag) => ({ value: tag.name, label: people(t, tag.count) }))} />;
}
export function GroupWidget(props: WidgetProps) {
  const t = useWords();
  const groups = useGroups();
  return <Suggested {...props} known={(groups.data?.items ?? []).map((group) => ({ value: group.name, label: people(t, group.count) }))} />;
}
/** A device by the key in its topics. */
export function DeviceWidget(props: WidgetProps) {
  const devices = usePickDevices();
  return <Suggested {...props} known={(devices.data?.items ?? []).map(({ key, name }) => ({ value: key, label: name }))} />;
}
export function DeviceGroupWidget(props: WidgetProps) {
  const devices = usePickDevices();
  const groups = [...new Set((devices.data?.items ?? []).map(({ group }) => group))].filter(Boolean);
  return <Suggested {...props} known={groups.map((value) => ({ value }))} />;
}
export function EventNameWidget(props: WidgetProps) {
  const known = Object.entries(props.schema.options ?? {}).map(([value, label]) => ({ value, label }));
  return <Suggested {...props} known={known} />;
}
const commonFields = ['name', 'phone', 'email', 'language', 'timeZone'].map((value) => ({ value }));
export const ContactFieldWidget = (props: WidgetProps) => <Suggested {...props} known={commonFields} />;
const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value }));
export const TimeZoneWidget = (props: WidgetProps) => (
  <Suggested {...props} schema={{ placeholder: 'Europe/Stockholm', ...props.schema }} known={zones} />
);

/** A choice that may hold something that is gone. */
function Pick({
  id,
  schema,
  value,
  onChange,
  error,
  options,
  gone,
}: WidgetProps & { options: { value: string; label: string }[]; gone: string }) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const chosen = asText(value);
  const isKnown = chosen === '' || options.some((option) => option.value === chosen);
  return (
    <Select
      {...fieldProps(id, error, schema.description)}
      disabled={readOnly}
      value={chosen}
      options={[{ value: '', label: t('form.choose') }, ...options, ...(isKnown ? [] : [{ value: chosen, label: gone }])]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A step of the same workflow. */
export function StepWidget(props: WidgetProps) {
  const t = useWords();
  const { graph, nodeId } = useFormFacts();
  const steps = (graph?.nodes ?? []).filter((node) => graph && nodeId && canJump(graph, nodeId, node));
  const options = steps.map((node) => ({ value: node.id, label: `${titleWords(t, stepModel(node, graph?.edges ?? []))} (${node.id})` }));
  return <Pick {...props} options={options} gone={t('form.pick.stepGone')} />;
}

export function WorkflowWidget(props: WidgetProps) {
  const t = useWords();
  const workflows = useCallable();
  const options = (workflows.data?.items ?? []).map((workflow) => ({ value: workflow.id, label: workflow.name }));
  return (
    <div className="grid gap-1.5">
      <Pick {...props} options={options} gone={workflows.data ? t('form.pick.notCallable') : asText(props.value)} />
      {workflows.data && options.length === 0 && <p className="text-sm text-muted">{t('form.pick.noneCallable')}</p>}
    </div>
  );
}
