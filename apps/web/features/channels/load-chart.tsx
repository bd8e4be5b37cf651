import type { Provider } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import { useMinute } from '../lists/use-minute.ts';

/** What a provider carried in each minute of the last hour, with the most that it may: as a picture, and as a table for who wants numbers. */
export function LoadChart({ provider: { load, perSecond, name } }: { provider: Provider }) {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  const { perMinute } = load;
  const limit = perSecond === null ? null : perSecond * 60;
  const most = Math.max(...perMinute, 1);
  // A limit that is far away would press the curve to the ground.
  const isLimitShown = limit !== null && limit <= most * 4;
  const top = Math.max(most, isLimitShown ? limit : 0);
  const x = (i: number) => ((i / (perMinute.length - 1)) * width).toFixed(1);
  const y = (value: number) => (height - (value / top) * (height - 6)).toFixed(1);
  const curve = perMinute.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('');
  const minute = (i: number) => f.minute(new Date(now - (perMinute.length - 1 - i) * 60_000).toISOString());
  const count = perMinute.reduce((sum, one) => sum + one, 0);
  const filled = perMinute.flatMap((value, i) => (value > 0 ? [{ at: minute(i), value }] : []));
  return (
    <section aria-labelledby="load-heading" className="grid content-start gap-2 px-7 py-5 phone:px-4">
      <h2 id="load-heading" className="text-lg">
        {t('channels.load.heading')}
      </h2>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-sm text-muted">
        <span className="num flex flex-col justify-between text-right" aria-hidden>
          <span>{f.number(top)}</span>
          <span>0</span>
        </span>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('channels.load.hour', { name, count })}
          className="h-32 w-full border-b border-line"
        >
          <path d={`${curve}L${width} ${height}L0 ${height}Z`} className="fill-accent-soft" />
          <path d={curve} fill="none" className="stroke-accent" strokeWidth="2" strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
          {isLimitShown ? (
            <line
              {...{ x1: 0, x2: width, y1: y(limit), y2: y(limit) }}
              className="stroke-wait-solid [stroke-dasharray:4_4]"
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
            />
          ) : null}
        </svg>
        <span />
        <span className="num flex justify-between pt-1" aria-hidden>
          {[0, 20, 40, 59].map((i) => (
            <span key={i}>{minute(i)}</span>
          ))}
        </span>
      </div>
      <p className="text-sm text-muted">
        {limit === null ? t('channels.load.noLimit') : t('channels.load.limit', { count: f.number(perSecond ?? 0) })}
      </p>
      {filled.length > 0 ? (
        <details className="text-sm">
          <summary className="cursor-pointer text-accent-text">{t('channels.load.table')}</summary>
          <table className="mt-2">
            <thead>
              <tr className="text-left text-muted">
                <th className="pr-6 font-normal">{t('channels.load.minute')}</th>
                <th className="font-normal">{t('channels.load.messages')}</th>
              </tr>
            </thead>
            <tbody className="num">
              {filled.map(({ at, value }) => (
                <tr key={at}>
                  <td className="pr-6">{at}</td>
                  <td>{f.number(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </section>
  );
}

const [width, height] = [600, 128];
