import type { Device } from '@signalbox/contract';
import { Button, Field, fieldProps, Segments, TextArea, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';

export interface DeviceValues {
  name: string;
  key: string;
  kind: Device['kind'];
  place: string;
  group: string;
  silentAfterMinutes: number | null;
  logDays: number | null;
  publish: string[];
  subscribe: string[];
}
interface Props {
  device?: Device;
  /** Key and kind are chosen once. */
  isNew?: boolean;
  act: string;
  busy: boolean;
  error: unknown;
  onSave: (values: DeviceValues) => void;
}

/** What people say about a device. */
export function DeviceForm({ device, isNew = false, act, busy, error, onSave }: Props) {
  const t = useWords();
  const id = useId();
  const [texts, setTexts] = useState(() => textsOf(device));
  const [kind, setKind] = useState<Device['kind']>(device?.kind ?? 'real');
  const set = (name: keyof typeof texts) => (event: { target: { value: string } }) =>
    setTexts((before) => ({ ...before, [name]: event.target.value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { silent, logDays, publish, subscribe, ...plain } = texts;
    onSave({
      ...plain,
      kind,
      silentAfterMinutes: silent === '' ? null : Number(silent),
      logDays: logDays === '' ? null : Number(logDays),
      publish: linesOf(publish),
      subscribe: linesOf(subscribe),
    });
  };
  const text = (
    name: 'name' | 'key' | 'place' | 'group',
    { help, most = 120, required = false }: { help?: string; most?: number; required?: boolean },
  ) => (
    <Field id={`${id}${name}`} label={t(`devices.form.${name}`)} help={help} optional={!required}>
      <TextInput
        {...fieldProps(`${id}${name}`, null, help)}
        required={required}
        maxLength={most}
        autoComplete="off"
        value={texts[name]}
        onChange={set(name)}
      />
    </Field>
  );
  const number = (name: 'silent' | 'logDays', most: number) => (
    <Field id={`${id}${name}`} label={t(`devices.form.${name}`)} help={t(`devices.form.${name}Help`)} optional>
      <TextInput {...fieldProps(`${id}${name}`, null, 'help')} type="number" min={1} max={most} value={texts[name]} onChange={set(name)} />
    </Field>
  );
  const topics = (name: 'publish' | 'subscribe') => (
    <Field id={`${id}${name}`} label={t(`devices.form.${name}`)} help={t('devices.form.topicsHelp')} optional>
      <TextArea {...fieldProps(`${id}${name}`, null, 'help')} rows={2} spellCheck={false} value={texts[name]} onChange={set(name)} />
    </Field>
  );
  return (
    <form className="grid max-w-[60ch] gap-5" onSubmit={submit}>
      {text('name', { required: true })}
      {isNew ? text('key', { help: t('devices.form.keyHelp'), most: 40 }) : null}
      {isNew ? (
        <div>
          <Segments
            label={t('devices.form.kind')}
            value={kind}
            options={(['real', 'virtual'] as const).map((value) => ({ value, label: t(`devices.kind.${value}`) }))}
            onChange={(value) => setKind(value === 'virtual' ? 'virtual' : 'real')}
          />
        </div>
      ) : null}
      {text('place', {})}
      {text('group', { help: t('devices.form.groupHelp'), most: 60 })}
      {number('silent', 525_600)}
      {number('logDays', 3650)}
      {topics('publish')}
      {topics('subscribe')}
      {error ? (
        <p role="alert" className="text-bad">
          {describeError(t, error).detail}
        </p>
      ) : null}
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {act}
        </Button>
      </div>
    </form>
  );
}

const textsOf = (device: Device | undefined) => ({
  ...{ name: device?.name ?? '', key: device?.key ?? '', place: device?.place ?? '', group: device?.group ?? '' },
  silent: device?.silentAfterMinutes?.toString() ?? '',
  logDays: device?.logDays?.toString() ?? '',
  publish: (device?.topics.publish ?? []).map(belowAccount).join('\n'),
  subscribe: (device?.topics.subscribe ?? []).map(belowAccount).join('\n'),
});
const belowAccount = (topic: string): string => topic.replace(/^t\/\d+\//, '');
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
