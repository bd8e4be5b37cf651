'use client';
import type { RecipientCounts } from '@signalbox/contract';
import { cx, useWords } from '@signalbox/ui';
import { useId, useState } from 'react';
import { asText } from '../form-context.tsx';
import { useStepSettings } from '../step-settings.tsx';
import type { Recipient } from './recipients.ts';
import { useRecipientCounts } from './use-recipient-counts.ts';

const kinds = ['twice', 'unreachable', 'suppressed', 'invalid'] as const;

/** How many people that are, and who of them is in it twice or does not get it; a press on a number says who. */
export function RecipientsReach({ recipients }: { recipients: readonly Recipient[] }) {
  const t = useWords();
  const { input } = useStepSettings();
  const { data, isPlaceholderData } = useRecipientCounts(recipients, { reach: asText(input.reach), category: asText(input.category) });
  if (recipients.length === 0) return <>{t('form.send.nobody')}</>;
  const isOne = recipients.length === 1 && recipients[0]?.kind !== 'group' && recipients[0]?.kind !== 'list';
  if (isOne || !data) return <>{t('form.send.hint')}</>;
  const isOpen = recipients.some(({ kind }) => kind === 'value' || kind === 'contact');
  return <Counts counts={data} isOpen={isOpen} isOld={isPlaceholderData} />;
}

function Counts({ counts, isOpen, isOld }: { counts: RecipientCounts; isOpen: boolean; isOld: boolean }) {
  const t = useWords();
  const listId = useId();
  const [shown, setShown] = useState<(typeof kinds)[number] | null>(null);
  const { people: count, isMore } = counts;
  const names = shown === null ? [] : counts.names[shown];
  const left = shown === null ? 0 : counts[shown] - names.length;
  return (
    <span className={cx('grid grid-cols-[minmax(0,1fr)] gap-1', isOld && 'opacity-60')}>
      <span className="flex flex-wrap gap-x-1.5">
        <b className="num font-title text-ink">{t('form.send.people', { count, isMore })}</b>
        {isOpen ? <span>{t('form.send.andValues')}</span> : null}
        {kinds.map((kind) =>
          counts[kind] === 0 ? null : (
            <span key={kind} className="flex gap-x-1.5">
              <span aria-hidden>·</span>
              <button
                type="button"
                aria-expanded={shown === kind}
                aria-controls={listId}
                onClick={() => setShown(shown === kind ? null : kind)}
                className={cx('num min-h-6 rounded-xs underline', kind === 'twice' ? 'text-muted' : 'text-wait')}
              >
                {t(`form.send.count.${kind}`, { count: counts[kind] })}
              </button>
            </span>
          ),
        )}
      </span>
      <span id={listId} className="wrap-anywhere empty:hidden">
        {names.length > 0 ? [names.join(', '), left > 0 ? t('form.send.andMore', { count: left }) : ''].filter(Boolean).join(' ') : null}
      </span>
    </span>
  );
}
