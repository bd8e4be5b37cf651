import { SkeletonRows, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import { useProviderUses } from './provider-queries.ts';
import { ProviderUse } from './provider-use.tsx';

/** Who needs a provider: workflows a press away, its addresses, and what waits for it. */
export function UsedBy({ providerId }: { providerId: string }) {
  const t = useWords();
  const { data, error } = useProviderUses(providerId, true);
  return (
    <section
      aria-labelledby="used-heading"
      className="grid content-start gap-2 border-l border-line px-7 py-5 small:border-t small:border-l-0 phone:px-4"
    >
      <h2 id="used-heading" className="text-lg">
        {t('channels.use.heading')}
      </h2>
      {error ? (
        <p className="text-bad">{describeError(t, error).detail}</p>
      ) : !data ? (
        <SkeletonRows rows={2} label={t('channels.loading')} />
      ) : data.items.length === 0 ? (
        <p className="text-sm text-muted">{t('channels.use.nothing')}</p>
      ) : (
        <>
          <ul className="grid gap-1.5">
            {data.items.slice(0, shown).map((use) => (
              <li key={use.id ?? use.kind}>
                <ProviderUse use={use} />
              </li>
            ))}
            {data.items.length > shown ? (
              <li className="text-muted">{t('channels.use.more', { count: data.items.length - shown })}</li>
            ) : null}
          </ul>
          <p className="text-sm text-muted">{t('channels.use.keeps')}</p>
        </>
      )}
    </section>
  );
}

const shown = 8;
