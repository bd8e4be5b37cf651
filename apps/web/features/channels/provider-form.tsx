'use client';
import type { CheckProvider, Provider, ProviderKind } from '@signalbox/contract';
import { Button, buttonClass, Field, fieldProps, Switch, TextInput, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { CheckPanel } from './check-panel.tsx';
import { SettingsField } from './settings-field.tsx';
import { configOf, partsOf, secretsOf, valuesOf } from './settings-values.ts';

export interface ProviderInput {
  name: string;
  config: Record<string, unknown>;
  secrets: Record<string, string>;
  perSecond: number | null;
  resendsAlarms: boolean;
}
interface ProviderFormProps {
  kind: ProviderKind;
  /** Missing = it is a new one. */
  provider?: Provider;
  saving: { isPending: boolean; error: unknown };
  onSave: (input: ProviderInput) => void;
}

/** The settings of a provider, and beside them the way to try them before they count. */
export function ProviderForm({ kind, provider, saving, onSave }: ProviderFormProps) {
  const t = useWords();
  const [name, setName] = useState(provider?.name ?? '');
  const [speed, setSpeed] = useState(provider?.perSecond?.toString() ?? '');
  const [resendsAlarms, setResends] = useState(provider?.resendsAlarms ?? false);
  const [values, setValues] = useState(() => valuesOf(kind.fields, provider?.config));
  const { first, more } = partsOf(kind.fields);
  const wrong = (field: string) => wrongOf(t, saving.error, field);
  const config = configOf(kind.fields, values);
  const secrets = secretsOf(kind.fields, values);
  const tried: CheckProvider = { type: kind.type, config, secrets, ...(provider ? { id: provider.id } : {}) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name: name.trim(), config, secrets, perSecond: speed.trim() === '' ? null : Number(speed.replace(',', '.')), resendsAlarms });
  };
  const fieldOf = (field: ProviderKind['fields'][number]) => (
    <SettingsField
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      onValue={(value) => setValues({ ...values, [field.name]: value })}
      error={wrong(`${field.kind === 'secret' ? 'secrets' : 'config'}.${field.name}`)}
      stored={provider?.secrets.find((secret) => secret.field === field.name)}
    />
  );
  const isMoreWrong = more.some(({ name: field }) => (wrong(`config.${field}`) ?? wrong(`secrets.${field}`)) !== null);
  return (
    <div className="flex grow border-t border-line bg-surface small:flex-col">
      <form className="grid min-w-0 grow content-start gap-5 px-7 py-5 phone:px-4" onSubmit={submit}>
        <div className={columns}>
          <Field id="provider-name" label={t('channels.name')} help={t('channels.nameHelp')} error={wrong('name')}>
            <TextInput
              {...fieldProps('provider-name', wrong('name'), 'help')}
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          {first.map(fieldOf)}
          <details className="col-span-full" open={isMoreWrong || undefined}>
            <summary className="cursor-pointer font-label text-accent-text">{t('channels.more')}</summary>
            <div className={`mt-4 ${columns}`}>
              {more.map(fieldOf)}
              <Field
                id="provider-speed"
                label={t('channels.speedLabel')}
                help={t('channels.speedHelp')}
                error={wrong('perSecond')}
                optional
              >
                <TextInput
                  {...fieldProps('provider-speed', wrong('perSecond'), 'help')}
                  inputMode="decimal"
                  value={speed}
                  onChange={(event) => setSpeed(event.target.value)}
                />
              </Field>
              <Field id="provider-resends" label={t('channels.resends')} help={t('channels.resendsHelp')}>
                <Switch
                  id="provider-resends"
                  checked={resendsAlarms}
                  onCheckedChange={setResends}
                  aria-labelledby="provider-resends-label"
                />
              </Field>
            </div>
          </details>
          {saving.error && !isShown(saving.error) ? (
            <p role="alert" className="col-span-full text-bad">
              {describeError(t, saving.error).detail}
            </p>
          ) : null}
          <div className="col-span-full flex flex-wrap gap-2">
            <Button type="submit" look="primary" busy={saving.isPending}>
              {t('channels.save')}
            </Button>
            <Link href="/channels" className={buttonClass()}>
              {t('common.cancel')}
            </Link>
          </div>
        </div>
      </form>
      {kind.checks ? <CheckPanel tried={tried} /> : null}
    </div>
  );
}

/** Two settings beside each other where there is room; what has many lines has all of it. */
const columns = 'grid max-w-[800px] grid-cols-2 items-start gap-x-5 gap-y-5 small:grid-cols-1 [&>*:has(textarea)]:col-span-full';

/** Problems of a field stand at the field. */
const isShown = (error: unknown): boolean =>
  error instanceof ApiProblem && /^(name|perSecond|config\..+|secrets\..+)$/.test(error.field ?? '');
const wrongOf = (t: Parameters<typeof describeError>[0], error: unknown, field: string): string | null =>
  error instanceof ApiProblem && error.field === field ? describeError(t, error).detail : null;
