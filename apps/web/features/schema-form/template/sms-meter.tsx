'use client';
import { smsLimits } from '@signalbox/domain';
import { Button, StateShape, useWords, type Words } from '@signalbox/ui';
import { type SmsCost, smsCost, withPlainSigns } from './sms-words.ts';

const mostBars = 10;
const shownSigns = 6;

/** One bar per part, the count in words, and the signs that cost a part with their replacement. */
export function SmsMeter({ text, onReplace }: { text: string; onReplace?: ((text: string) => void) | undefined }) {
  const t = useWords();
  const cost = smsCost(text);
  const { encoding, parts, units, outside, costly, replaceable } = cost;
  const limit = smsLimits[encoding][parts.length > 1 ? 'multi' : 'single'];
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
        {t.rich('form.sms.cost', {
          isGuess: cost.isGuess,
          count: parts.length,
          used,
          most: limit * parts.length,
          alphabet: encoding,
          b: (inner) => <b className="font-title text-ink">{inner}</b>,
        })}
      </p>
      {outside.length > 0 && (
        <div className="flex items-center gap-3 rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
          <StateShape shape="warning" tone="wait" />
          <p className="min-w-0 grow">
            {costly.slice(0, shownSigns).map((sign) => (
              <span key={sign}>
                <mark className="sb-costly px-0.5">{nameOf(sign)}</mark>{' '}
              </span>
            ))}
            {costly.length > shownSigns ? `${t('form.sms.more')} ` : ''}
            {adviceOf(t, cost)}
          </p>
          {onReplace && replaceable.length > 0 && (
            <Button small onClick={() => onReplace(withPlainSigns(text))}>
              {t('form.sms.replace')}
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

function adviceOf(t: Words, { costly, replaceable, parts, cheapest }: SmsCost): string {
  const count = costly.length;
  if (count === 0) return t('form.sms.script');
  if (replaceable.length === 0) return t('form.sms.short', { count });
  if (cheapest < parts.length) return t('form.sms.shortParts', { count, parts: cheapest });
  return t('form.sms.shortSigns', { count, signs: replaceable.length });
}
