import type { KeyRefusal } from '@signalbox/contract';
import { type Column, DataTable, ErrorState, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { useId } from 'react';
import { describeError } from '../client/api-problem.ts';
import { TimeAgo } from '../lists/time-ago.tsx';
import { useKeyRefusals } from './api-key-queries.ts';

/** What was refused to a key, newest first. */
export function KeyRefusals({ id }: { id: string }) {
  const t = useWords();
  const f = useFormat();
  const { data, error, refetch } = useKeyRefusals(id);
  const heading = useId();
  const why = ({ reason }: KeyRefusal) => t(`api-keys.reason.${reason}`);
  const columns: Column<KeyRefusal>[] = [
    { id: 'why', head: t('api-keys.refusals.why'), cell: why },
    {
      id: 'operation',
      head: t('api-keys.refusals.operation'),
      cell: ({ operation }) => <code className="font-mono text-sm">{operation}</code>,
    },
    { id: 'times', head: t('api-keys.refusals.times'), right: true, className: 'w-24', cell: ({ times }) => f.number(times) },
    { id: 'last', head: t('api-keys.refusals.last'), right: true, className: 'w-36', cell: ({ lastAt }) => <TimeAgo at={lastAt} /> },
  ];
  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h2 id={heading} className="text-lg">
        {t('api-keys.refusals.heading')}
      </h2>
      {data ? (
        data.items.length === 0 ? (
          <p className="text-muted">{t('api-keys.refusals.none')}</p>
        ) : (
          <>
            <p className="text-muted">{t('api-keys.refusals.help')}</p>
            <div className="-mx-7 border-t border-line phone:-mx-4">
              <DataTable
                label={t('api-keys.refusals.heading')}
                columns={columns}
                rows={data.items}
                keyOf={({ reason, operation }) => `${reason} ${operation}`}
                phoneItem={(one) => (
                  <>
                    <span>{why(one)}</span>
                    <code className="font-mono text-sm wrap-anywhere">{one.operation}</code>
                    <span className="flex justify-between text-sm text-muted">
                      <span>
                        {t('api-keys.refusals.times')}: {f.number(one.times)}
                      </span>
                      <TimeAgo at={one.lastAt} />
                    </span>
                  </>
                )}
              />
            </div>
          </>
        )
      ) : error ? (
        <ErrorState title={t('api-keys.refusals.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={2} label={t('api-keys.refusals.loading')} />
      )}
    </section>
  );
}
