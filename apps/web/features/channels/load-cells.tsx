import type { Provider } from '@signalbox/contract';
import { cx, useFormat, useWords } from '@signalbox/ui';
import { healthTone, paceOf, percentOf } from './load-words.ts';
import { Sparkline } from './sparkline.tsx';

/** What a provider carried in the last hour, and how fast it is just now. */
export function PaceCell({ provider: { name, load } }: { provider: Provider }) {
  const t = useWords();
  const f = useFormat();
  const count = load.perMinute.reduce((sum, one) => sum + one, 0);
  return (
    <span className="flex items-center gap-2.5">
      <Sparkline values={load.perMinute} label={t('channels.load.hour', { name, count })} />
      <span className="num text-sm whitespace-nowrap">{paceOf(t, f, load.perMinute)}</span>
    </span>
  );
}

/** The share of the last hour that went well, against how it usually is. */
export function HealthCell({ load: { health, usual } }: Pick<Provider, 'load'>) {
  const t = useWords();
  if (health === null) return <span className="text-sm text-muted">{t('channels.health.none')}</span>;
  const tone = healthTone(health, usual);
  return (
    <span className="grid gap-1">
      <span className="flex items-center gap-2">
        <span className={cx('num font-label', tones[tone].text)}>{t('channels.health.share', { share: percentOf(health) })}</span>
        <span aria-hidden className="h-1.5 w-14 overflow-hidden rounded-full bg-sunken">
          <span className={cx('block h-full rounded-full', tones[tone].bar)} style={{ width: `${Math.max(percentOf(health), 2)}%` }} />
        </span>
      </span>
      {usual === null ? null : <span className="num text-sm text-muted">{t('channels.health.usual', { share: percentOf(usual) })}</span>}
    </span>
  );
}

const tones = {
  ok: { text: '', bar: 'bg-ok-solid' },
  wait: { text: 'text-wait', bar: 'bg-wait-solid' },
  bad: { text: 'text-bad', bar: 'bg-bad-solid' },
};
