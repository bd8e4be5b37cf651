import type { Provider } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, Field, fieldProps, Select, TextArea, TextInput, useWords } from '@signalbox/ui';
import { Send } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { ApiProblem, describeError } from '../client/api-problem.ts';
import { useOwnAddresses, useProviderKinds, useTestProvider } from './provider-queries.ts';
import { TestOutcome } from './test-outcome.tsx';

/** Sends one real message by a provider and shows every line of it. Each press sends once, whatever becomes of the answer. */
export function TestClient({ provider: { id, channel, type } }: { provider: Provider }) {
  const t = useWords();
  const test = useTestProvider(id);
  const senders = useOwnAddresses().data?.items.filter(({ providerId, canSend }) => providerId === id && canSend);
  const hasSubject = useProviderKinds().data?.items.find((kind) => kind.type === type)?.subjects ?? false;
  const [chosen, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState(t('channels.test.usual'));
  const from = senders?.find((sender) => sender.id === chosen) ?? senders?.[0];
  const wrong = (field: string) =>
    test.error instanceof ApiProblem && test.error.field === field ? describeError(t, test.error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!from || test.isPending) return;
    test.mutate({ key: crypto.randomUUID(), from: from.id, to, text, ...(hasSubject && subject.trim() !== '' ? { subject } : {}) });
  };
  const isElsewhere = test.error && !(test.error instanceof ApiProblem && ['to', 'from', 'text'].includes(test.error.field ?? ''));
  return (
    <section aria-labelledby="provider-test" className="grid gap-4 border-t border-line bg-surface px-7 py-5 phone:px-4">
      <div>
        <h2 id="provider-test" className="text-lg">
          {t('channels.test.heading')}
        </h2>
        <p className="max-w-[720px] text-sm text-muted">{t('channels.test.help')}</p>
      </div>
      {senders?.length === 0 ? <p className="text-wait">{t('channels.test.noSender')}</p> : null}
      {senders && senders.length > 0 ? (
        <div className="grid grid-cols-[minmax(0,360px)_minmax(0,1fr)] gap-7 small:grid-cols-1">
          <form className="grid content-start gap-4" onSubmit={submit}>
            <Field id="test-from" label={t('channels.test.from')} error={wrong('from')}>
              <Select
                id="test-from"
                value={from?.id ?? ''}
                onChange={(event) => setFrom(event.target.value)}
                options={senders.map((sender) => ({ value: sender.id, label: spacedPhone(sender.value) }))}
              />
            </Field>
            <Field id="test-to" label={t.find(`channels.test.to.${channel}`) ?? t('channels.test.to.other')} error={wrong('to')}>
              <TextInput
                {...fieldProps('test-to', wrong('to'))}
                required
                maxLength={320}
                autoComplete="off"
                value={to}
                onChange={(event) => setTo(event.target.value)}
              />
            </Field>
            {hasSubject ? (
              <Field id="test-subject" label={t('channels.test.subject')} optional>
                <TextInput id="test-subject" maxLength={200} value={subject} onChange={(event) => setSubject(event.target.value)} />
              </Field>
            ) : null}
            <Field id="test-text" label={t('channels.test.text')} error={wrong('text')}>
              <TextArea
                {...fieldProps('test-text', wrong('text'))}
                required
                maxLength={1000}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </Field>
            <div>
              <Button type="submit" busy={test.isPending}>
                <Send size={18} strokeWidth={1.8} aria-hidden />
                {t.find(`channels.test.send.${channel}`) ?? t('channels.test.send.other')}
              </Button>
            </div>
            {isElsewhere ? (
              <p role="alert" className="text-bad">
                {describeError(t, test.error).detail}
              </p>
            ) : null}
          </form>
          <div role="status" className="min-w-0">
            {test.isPending ? <p className="text-muted">{t('channels.test.sending')}</p> : null}
            {test.data && !test.isPending ? <TestOutcome test={test.data} /> : null}
          </div>
        </div>
      ) : null}
    </section>
  );
}
