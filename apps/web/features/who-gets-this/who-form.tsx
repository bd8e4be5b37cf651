'use client';
import { channels } from '@signalbox/domain';
import { Field, fieldProps, Segments, Select, TextInput, useWords } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import { useOwnAddresses } from '../channels/provider-queries.ts';
import { askable, type Typed } from './asked.ts';

interface Props {
  typed: Typed;
  onType: (typed: Typed) => void;
  /** Enter does not wait. */
  onAsk: () => void;
}

const methods = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'].map((method) => ({ value: method, label: method }));

/** What comes in, from whom and to where. */
export function WhoForm({ typed, onType, onAsk }: Props) {
  const t = useWords();
  const addresses = useOwnAddresses().data?.items ?? [];
  const set = (change: Partial<Typed>) => onType({ ...typed, ...change });
  const channel = channels.get(typed.kind);
  const kinds = [
    ...askable.map(({ id, words }) => ({ value: id, label: sayText(t, words.message) })),
    { value: 'topic', label: t('who.topic') },
    { value: 'request', label: t('who.request') },
  ];
  const field = (name: 'text' | 'subject' | 'from' | 'topic' | 'path', label: string, help?: string) => (
    <Field id={`who-${name}`} label={label} {...(help ? { help } : {})}>
      <TextInput
        {...fieldProps(`who-${name}`, null, help)}
        value={typed[name]}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <form
      aria-label={t('who.what')}
      className="grid gap-4 border-y border-line bg-canvas px-7 py-4 phone:px-4"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <div className="min-w-0">
        <Segments label={t('who.what')} value={typed.kind} options={kinds} onChange={(kind) => set({ kind, to: '' })} />
      </div>
      <div className="grid max-w-[960px] grid-cols-2 gap-4 phone:grid-cols-1">
        {typed.kind === 'topic' ? (
          <>
            {field('topic', t('who.topic'), t('who.topicHelp'))}
            {field('text', t('who.payload'))}
          </>
        ) : null}
        {typed.kind === 'request' ? (
          <>
            {field('path', t('who.path'), t('who.pathHelp'))}
            <Field id="who-method" label={t('who.method')}>
              <Select id="who-method" value={typed.method} options={methods} onChange={(event) => set({ method: event.target.value })} />
            </Field>
          </>
        ) : null}
        {channel ? (
          <>
            {channel.withSubject ? field('subject', t('who.subject')) : null}
            {field('text', t('who.text'))}
            {field('from', t('who.from'), t('who.fromHelp'))}
            <Field id="who-to" label={t('who.to')}>
              <Select
                id="who-to"
                value={typed.to}
                options={[
                  { value: '', label: t('who.toFirst') },
                  ...addresses
                    .filter((one) => one.channel === channel.id && one.canReceive)
                    .map((one) => ({ value: one.id, label: channel.showAddress(one.value) })),
                ]}
                onChange={(event) => set({ to: event.target.value })}
              />
            </Field>
          </>
        ) : null}
      </div>
    </form>
  );
}
