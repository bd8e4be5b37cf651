import type { Provider } from '@signalbox/contract';
import { Button, buttonClass, StateChip, useFormat, useWords } from '@signalbox/ui';
import { RotateCw } from 'lucide-react';
import Link from 'next/link';
import { useReconnectProvider } from './provider-queries.ts';
import { nextOf, stoppedWords } from './provider-words.ts';
import { StoppedPicture } from './stopped-picture.tsx';

/** A provider that was stopped by itself: why, where its messages go meanwhile, what became of them, and what to do. */
export function StoppedBand({ provider, all }: { provider: Provider; all: readonly Provider[] }) {
  const t = useWords();
  const f = useFormat();
  const reconnect = useReconnectProvider(provider.id);
  const next = nextOf(provider, all);
  const { moved, unclear } = provider.stopped ?? { moved: 0, unclear: 0 };
  const since = f.minute(provider.since);
  return (
    <section
      aria-labelledby={`stopped-${provider.id}`}
      className="flex flex-wrap items-center gap-6 border-b border-l-4 border-line border-l-bad-solid px-7 py-4 phone:px-4"
    >
      <div className="grid min-w-64 flex-1 gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <StateChip state="error" word={t('channels.state.tripped')} />
          <h2 id={`stopped-${provider.id}`} className="text-lg">
            {provider.name}
          </h2>
        </div>
        <p>
          {stoppedWords(t, provider)}{' '}
          {next ? t('channels.stopped.next', { since, next: next.name, count: moved }) : t('channels.stopped.waits', { since })}{' '}
          {unclear > 0 ? t('channels.stopped.unclear', { count: unclear }) : null}{' '}
          {provider.nextTry ? t('channels.stopped.tried', { at: f.minute(provider.nextTry) }) : null}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button small busy={reconnect.isPending} onClick={() => reconnect.mutate(undefined)}>
            <RotateCw size={16} aria-hidden />
            {t('channels.stopped.try', { name: provider.name })}
          </Button>
          {unclear > 0 ? (
            <Link href={`/messages?state=unknown&provider=${provider.id}`} className={buttonClass({ look: 'quiet', small: true })}>
              {t('channels.stopped.seeUnclear', { count: unclear })}
            </Link>
          ) : null}
          <Link href={`/channels/${provider.id}?log=errors`} className={buttonClass({ look: 'quiet', small: true })}>
            {t('channels.act.events')}
          </Link>
        </div>
      </div>
      {next ? <StoppedPicture from={provider} to={next} moved={moved} /> : null}
    </section>
  );
}
