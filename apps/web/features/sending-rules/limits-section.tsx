import type { SendLimit } from '@signalbox/contract';
import { ErrorState, IconButton, notify, SkeletonRows, useWords } from '@signalbox/ui';
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { describeError } from '../client/api-problem.ts';
import { LimitForm } from './limit-form.tsx';
import { useRemoveLimit, useSendLimits, useSetLimit } from './limit-queries.ts';
import { limitWords } from './limit-words.ts';
import { RuleSection } from './rule-section.tsx';

/** How much may be sent in an hour, a day or a month, and how much of it is taken. */
export function LimitsSection() {
  const t = useWords();
  const { data, error, refetch } = useSendLimits();
  const heading = useId();
  return (
    <RuleSection id={heading} title={t('channels.limits.heading')} help={t('channels.limits.help')}>
      {data ? (
        <>
          {data.items.length === 0 ? <p>{t('channels.limits.none')}</p> : null}
          <ul aria-label={t('channels.limits.heading')} className="grid max-w-[75ch] gap-2 empty:hidden">
            {data.items.map((limit) => (
              <Limit key={limit.id} limit={limit} />
            ))}
          </ul>
          <LimitForm />
        </>
      ) : error ? (
        <ErrorState title={t('channels.limits.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={2} label={t('channels.rules.loading')} />
      )}
    </RuleSection>
  );
}

function Limit({ limit }: { limit: SendLimit }) {
  const t = useWords();
  const remove = useRemoveLimit();
  const set = useSetLimit();
  const { id, scope, key, span, most, used } = limit;
  const what = limitWords(t, limit);
  const undo = () => set.mutate({ scope, key, span, most });
  return (
    <li className="flex items-center gap-3 rounded-md border border-line px-3 py-2">
      <span className="grid min-w-0 grow gap-0.5">
        <span className="font-label wrap-anywhere">{what}</span>
        <span className="num text-sm text-muted">{t(`channels.limits.used.${span}`, { used, most })}</span>
      </span>
      <meter
        aria-label={t('channels.limits.taken', { what })}
        min={0}
        max={most}
        value={Math.min(used, most)}
        className="w-28 phone:hidden"
      />
      <IconButton
        label={t('channels.limits.remove', { what })}
        onClick={() =>
          remove.mutate(id, {
            onError: (error) => notify({ text: describeError(t, error).detail }),
            onSuccess: () => notify({ text: t('channels.limits.removed'), undo }),
          })
        }
      >
        <Trash2 size={16} strokeWidth={1.8} aria-hidden />
      </IconButton>
    </li>
  );
}
