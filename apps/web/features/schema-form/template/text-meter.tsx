'use client';
import { type Channel, type CostlySigns, shortLinkLength } from '@signalbox/domain';
import { Button, StateShape, useWords, type Words } from '@signalbox/ui';
import { useMe } from '../../shell/me-queries.ts';
import { type TextCost, textCost, withPlainSigns } from './text-cost.ts';

const mostBars = 10;
const shownSigns = 6;

interface TextMeterProps {
  channel: Channel;
  text: string;
  /** Addresses of the web become short ones when it leaves. */
  hasShortLinks: boolean;
  onReplace?: ((text: string) => void) | undefined;
}

/** One bar per part, the count in words, and the signs that cost a part with their replacement. */
export function TextMeter({ channel, text, hasShortLinks, onReplace }: TextMeterProps) {
  const t = useWords();
  const linkUrl = useMe().data?.account.linkUrl ?? null;
  const cost = textCost(channel, text, hasShortLinks && linkUrl !== null ? shortLinkLength(linkUrl) : null);
  const { encoding, parts, units, limit, outside, costly, replaceable } = cost;
  const signs = channel.costlySigns;
  const used = units.reduce((sum, unit) => sum + unit, 0);
  return (
    <div className="grid gap-2">
      <div className="grid auto-cols-fr grid-flow-col gap-[3px]" aria-hidden>
        {[...units.slice(0, mostBars).entries()].map(([part, unit]) => (
          <span key={part} className="sb-part block h-1.5 overflow-hidden rounded-[3px] bg-sunken ring-1 ring-line ring-inset">
            <span className="block h-full bg-accent" style={{ width: `${Math.min(100, (unit / limit) * 100)}%` }} />
          </span>
        ))}
      </div>
      <p className="num text-sm text-muted">
        {t.rich('form.meter.cost', {
          isGuess: cost.isGuess,
          count: parts,
          used,
          most: limit * parts,
          alphabet: encoding ?? '',
          b: (inner) => <b className="font-title text-ink">{inner}</b>,
        })}
      </p>
      {signs && outside.length > 0 && (
        <div className="flex items-center gap-3 rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
          <StateShape shape="warning" tone="wait" />
          <p className="min-w-0 grow">
            {costly.slice(0, shownSigns).map((sign) => (
              <span key={sign}>
                <mark className="sb-costly px-0.5">{nameOf(sign)}</mark>{' '}
              </span>
            ))}
            {costly.length > shownSigns ? `${t('form.meter.more')} ` : ''}
            {adviceOf(t, cost, signs.room)}
          </p>
          {onReplace && replaceable.length > 0 && (
            <Button small onClick={() => onReplace(withPlainSigns(signs, text))}>
              {t('form.meter.replace')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Signs that leave no ink are called by their number. */
const nameOf = (sign: string): string =>
  /^[\p{White_Space}\p{Cf}\p{Cc}]$/u.test(sign) ? `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` : sign;

function adviceOf(t: Words, { costly, replaceable, parts, cheapest }: TextCost, room: CostlySigns['room']): string {
  const said = { count: costly.length, short: room.with, long: room.without };
  if (said.count === 0) return t('form.meter.script', { short: said.short, long: said.long });
  if (replaceable.length === 0) return t('form.meter.short', said);
  if (cheapest < parts) return t('form.meter.shortParts', { ...said, parts: cheapest });
  return t('form.meter.shortSigns', { ...said, signs: replaceable.length });
}
