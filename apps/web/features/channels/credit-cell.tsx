import type { Provider } from '@signalbox/contract';
import { cx, useFormat, useWords } from '@signalbox/ui';
import { creditAmount, isLow } from './credit-words.ts';

/** What is left at a provider, as it was last told, and under how much somebody is warned. */
export function CreditCell({ credit }: Pick<Provider, 'credit'>) {
  const t = useWords();
  const f = useFormat();
  if (credit === null) return <span className="text-sm text-muted">{t('channels.credit.unasked')}</span>;
  const { threshold, at, problem } = credit;
  const below = threshold === null ? null : t('channels.credit.warnsUnder', { amount: threshold });
  return (
    <span className="grid">
      <span className={cx('font-label', isLow(credit) && 'text-bad')} title={at ? f.moment(at) : undefined}>
        {creditAmount(f, credit) ?? t('channels.credit.unknown')}
      </span>
      <span className={cx('text-sm', problem ? 'text-wait' : 'text-muted')}>{problem ? t('channels.credit.untold') : below}</span>
    </span>
  );
}
