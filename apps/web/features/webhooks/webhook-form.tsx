import { domainEventNames, isDomainEvent } from '@signalbox/domain';
import { Button, Field, fieldProps, Segments, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { checkClass, checkLineClass } from '../api-keys/check-line.ts';
import { describeError } from '../client/api-problem.ts';

export interface WebhookSettings {
  name: string;
  url: string;
  events: string[];
}
interface WebhookFormProps {
  before?: WebhookSettings;
  act: string;
  isBusy: boolean;
  error: unknown;
  onSave: (settings: WebhookSettings) => void;
}

/** Name, address and events of a webhook; events of one's own are typed. */
export function WebhookForm({ before, act, isBusy, error, onSave }: WebhookFormProps) {
  const t = useWords();
  const id = useId();
  const [name, setName] = useState(before?.name ?? '');
  const [url, setUrl] = useState(before?.url ?? '');
  const [isAll, setAll] = useState(before?.events.length === 0);
  const [chosen, setChosen] = useState<readonly string[]>(before?.events.filter(isDomainEvent) ?? []);
  const [own, setOwn] = useState(before?.events.filter((event) => !isDomainEvent(event)).join(', ') ?? '');
  const [isAsked, setAsked] = useState(false);
  const events = isAll ? [] : [...chosen, ...own.split(/[\s,]+/).filter((one) => one !== '')];
  const isMissing = !isAll && events.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isMissing) onSave({ name, url, events });
  };
  const toggle = (event: string) => setChosen(chosen.includes(event) ? chosen.filter((one) => one !== event) : [...chosen, event]);
  return (
    <form className="grid gap-6" onSubmit={submit}>
      <Field id={`${id}name`} label={t('common.name')} help={t('webhooks.form.nameHelp')}>
        <TextInput
          {...fieldProps(`${id}name`, null, 'help')}
          required
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Field id={`${id}url`} label={t('webhooks.form.url')} help={t('webhooks.form.urlHelp')}>
        <TextInput
          {...fieldProps(`${id}url`, null, 'help')}
          required
          type="url"
          pattern="https?://.+"
          maxLength={2000}
          autoComplete="off"
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </Field>
      <div className="grid gap-3">
        <h3 className="text-sm font-label!">{t('webhooks.form.events')}</h3>
        <div>
          <Segments
            label={t('webhooks.form.events')}
            value={isAll ? 'all' : 'some'}
            options={[
              { value: 'some', label: t('webhooks.form.some') },
              { value: 'all', label: t('webhooks.events.all') },
            ]}
            onChange={(value) => setAll(value === 'all')}
          />
        </div>
        {isAll ? null : (
          <>
            <div className="grid grid-cols-2 gap-x-4 phone:grid-cols-1">
              {domainEventNames.map((event) => (
                <label key={event} className={checkLineClass}>
                  <input type="checkbox" className={checkClass} checked={chosen.includes(event)} onChange={() => toggle(event)} />
                  {t(`views.trigger.event.${event}`)}
                </label>
              ))}
            </div>
            <Field id={`${id}own`} label={t('webhooks.form.own')} help={t('webhooks.form.ownHelp')} optional>
              <TextInput
                {...fieldProps(`${id}own`, null, 'help')}
                autoComplete="off"
                value={own}
                onChange={(event) => setOwn(event.target.value)}
              />
            </Field>
            {isAsked && isMissing ? (
              <p role="alert" className="text-bad">
                {t('webhooks.form.eventsMissing')}
              </p>
            ) : null}
          </>
        )}
      </div>
      {error ? (
        <p role="alert" className="text-bad">
          {describeError(t, error).detail}
        </p>
      ) : null}
      <div>
        <Button type="submit" look="primary" busy={isBusy}>
          {act}
        </Button>
      </div>
    </form>
  );
}
