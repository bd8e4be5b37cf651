'use client';
import type { Provider, ProviderCredit } from '@signalbox/contract';
import { Button, Field, fieldProps, notify, Select, TextInput, useFormat, useWords } from '@signalbox/ui';
import { type FormEvent, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { creditAmount } from './credit-words.ts';
import { PersonPicker } from './person-picker.tsx';
import { useAskCredit, useChangeCredit, useProviders } from './provider-queries.ts';
import { channelWord } from './provider-words.ts';

/** What is left at the operator, and who is told when that is little. */
export function CreditSection({ provider, credit }: { provider: Provider; credit: ProviderCredit }) {
  const t = useWords();
  const f = useFormat();
  const ask = useAskCredit(provider.id);
  const { at, problem } = credit;
  return (
    <section aria-labelledby="credit" className="grid gap-4 border-t border-line bg-surface px-7 py-5 phone:px-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="credit" className="text-lg">
          {t('channels.credit.heading')}
        </h2>
        <span className="num grow font-label">{creditAmount(f, credit) ?? t('channels.credit.unknown')}</span>
        <Button
          small
          busy={ask.isPending}
          onClick={() => ask.mutate(undefined, { onError: (error) => notify({ text: describeError(t, error).detail }) })}
        >
          {t('channels.credit.ask')}
        </Button>
      </div>
      <p className={problem ? 'text-sm text-wait' : 'text-sm text-muted'}>
        {problem ? `${t('channels.credit.untold')}: ${problem}. ` : null}
        {at ? t('channels.credit.toldAt', { time: f.moment(at) }) : t('channels.credit.neverTold')}
      </p>
      <WarnForm provider={provider} credit={credit} />
    </section>
  );
}

function WarnForm({ provider, credit }: { provider: Provider; credit: ProviderCredit }) {
  const t = useWords();
  const change = useChangeCredit(provider.id);
  const [threshold, setThreshold] = useState(credit.threshold?.toString() ?? '');
  const [person, setPerson] = useState(credit.warn?.contact ?? null);
  const channels = [...new Set(useProviders().data?.items.map(({ channel }) => channel))];
  const [channel, setChannel] = useState(credit.warn?.channel ?? provider.channel);
  const problem = change.error ? describeError(t, change.error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const amount = threshold.trim() === '' ? null : Number(threshold.replace(',', '.'));
    change.mutate(
      { threshold: amount === 0 ? null : amount, warn: person ? { contactId: person.id, channel } : null },
      { onSuccess: () => notify({ text: t('channels.credit.saved') }) },
    );
  };
  return (
    <form className="grid max-w-[560px] gap-5" onSubmit={submit}>
      <Field
        id="credit-threshold"
        label={t('channels.credit.threshold')}
        help={t('channels.credit.thresholdHelp')}
        error={problem}
        optional
      >
        <TextInput
          {...fieldProps('credit-threshold', problem, 'help')}
          inputMode="decimal"
          value={threshold}
          onChange={(event) => setThreshold(event.target.value)}
        />
      </Field>
      <Field id="credit-person" label={t('channels.credit.person')} help={t('channels.credit.personHelp')} optional>
        <PersonPicker id="credit-person" person={person} onPerson={setPerson} />
      </Field>
      <Field id="credit-channel" label={t('channels.credit.channel')}>
        <Select
          id="credit-channel"
          value={channel}
          onChange={(event) => setChannel(event.target.value)}
          options={channels.map((value) => ({ value, label: channelWord(t, value) }))}
        />
      </Field>
      <div>
        <Button type="submit" busy={change.isPending}>
          {t('channels.credit.save')}
        </Button>
      </div>
    </form>
  );
}
