import type { Provider } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { cx, StateChip, useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { configLines, providerTypeWord, providerWords } from './provider-words.ts';
import { UnusableEvents } from './unusable-events.tsx';

/** One operator: state first, then what it is used for, then its settings. */
export function ProviderSection({ provider }: { provider: Provider }) {
  const t = useWords();
  const { state, word, words } = providerWords(t, provider);
  const settings = configLines(t, provider);
  const headingId = `provider-${provider.id}`;
  return (
    <section aria-labelledby={headingId} className="grid gap-4 border-b border-line px-7 py-5 phone:px-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={headingId} className="text-lg">
          {provider.name}
        </h2>
        <StateChip state={state} {...(word ? { word } : {})} />
        <span className="text-sm text-muted">{providerTypeWord(t, provider.type)}</span>
      </div>
      {words ? (
        <div className={cx('max-w-[75ch] rounded-md px-3.5 py-2.5', grounds[state] ?? 'bg-idle-soft text-idle')}>
          <p>{words}</p>
          {provider.statusCode ? <p className="mt-1 text-sm">{t('channels.code', { code: provider.statusCode })}</p> : null}
        </div>
      ) : null}
      <dl className="grid max-w-[900px] grid-cols-3 gap-x-6 gap-y-4 phone:grid-cols-1">
        <Fact name={t('channels.numbers')}>
          {provider.addresses.length > 0 ? provider.addresses.map(spacedPhone).join(', ') : t('channels.none')}
        </Fact>
        <Fact name={t('channels.speed')}>
          {provider.perSecond === null ? t('channels.unlimited') : t('channels.perSecond', { count: provider.perSecond })}
        </Fact>
        {settings.map(({ name, value }) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </dl>
      <UnusableEvents provider={provider} />
    </section>
  );
}

const grounds: Record<string, string> = { error: 'bg-bad-soft text-bad', warning: 'bg-wait-soft text-wait' };

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="num break-words">{children}</dd>
  </div>
);
