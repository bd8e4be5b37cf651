'use client';
import type { Provider } from '@signalbox/contract';
import { Button, ErrorState, notify, Segments, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { useListQuery } from '../lists/use-list-query.ts';
import { EventLines } from './event-lines.tsx';
import { useProviderEvents, useSetProviderLog } from './provider-queries.ts';

const levels = ['errors', 'all', 'debug'] as const;
const filters = ['', 'errors', 'unusable'] as const;

/** What happened with a provider, newest first and as it happens, and how much of it is kept. */
export function ProviderLog({ provider }: { provider: Provider }) {
  const t = useWords();
  const f = useFormat();
  const { values, set } = useListQuery(['log']);
  const only = filters.find((one) => one === values.log) || undefined;
  const events = useProviderEvents(provider.id, only);
  const setLog = useSetProviderLog(provider.id);
  const lines = events.data?.pages.flatMap(({ items }) => items);
  const { level, until } = provider.log;
  // What was pressed shows at once.
  const chosen = setLog.isPending ? setLog.variables.level : level;
  return (
    <section aria-labelledby="provider-log" className="grid gap-3 border-t border-line bg-surface px-7 py-5 phone:px-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="provider-log" className="grow text-lg">
          {t('channels.log.heading')}
        </h2>
        <Segments
          label={t('channels.log.filter')}
          value={values.log}
          options={filters.map((value) => ({ value, label: t(`channels.log.only.${value || 'everything'}`) }))}
          onChange={(log) => set({ log })}
        />
        <Segments
          label={t('channels.log.level')}
          value={chosen}
          options={levels.map((value) => ({ value, label: t(`channels.log.keep.${value}`) }))}
          onChange={(value) =>
            setLog.mutate(
              { level: levels.find((one) => one === value) ?? 'errors' },
              { onError: (error) => notify({ text: describeError(t, error).detail }) },
            )
          }
        />
      </div>
      <p className="text-sm text-muted">{until ? t('channels.log.until', { time: f.minute(until) }) : t(`channels.log.help.${level}`)}</p>
      {events.error && !lines ? (
        <ErrorState title={t('channels.log.unread')} {...describeError(t, events.error)} onRetry={() => void events.refetch()} />
      ) : !lines ? (
        <SkeletonRows rows={3} label={t('channels.log.loading')} />
      ) : lines.length === 0 ? (
        <p className="text-muted">{t(only ? 'channels.log.noMatch' : 'channels.log.none')}</p>
      ) : (
        <EventLines events={lines} />
      )}
      {events.hasNextPage ? (
        <div>
          <Button busy={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
            {t('channels.log.older')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
