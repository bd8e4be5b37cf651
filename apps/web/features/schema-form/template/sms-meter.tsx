'use client';
import { smsLimits } from '@signalbox/domain';
import { Button, StateShape } from '@signalbox/ui';
import { type SmsCost, smsCost, withPlainSigns } from './sms-words.ts';

const mostBars = 10;
const shownSigns = 6;

/** One bar per part, the count in words, and the signs that cost a part with their replacement. */
export function SmsMeter({ text, onReplace }: { text: string; onReplace?: ((text: string) => void) | undefined }) {
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
        <b className="font-title text-ink">{`${cost.isGuess ? 'about ' : ''}${partsWord(parts.length)}`}</b>
        {` · ${used} of ${limit * parts.length} characters · ${encoding === 'gsm' ? 'GSM' : 'Unicode'}`}
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
            {costly.length > shownSigns ? 'and more ' : ''}
            {adviceOf(cost)}
          </p>
          {onReplace && replaceable.length > 0 && (
            <Button small onClick={() => onReplace(withPlainSigns(text))}>
              Replace
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const partsWord = (count: number): string => (count === 1 ? '1 part' : `${count} parts`);

/** Signs that leave no ink are called by their number. */
const nameOf = (sign: string): string =>
  /^[\p{White_Space}\p{Cf}\p{Cc}]$/u.test(sign) ? `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` : sign;

function adviceOf({ costly, replaceable, parts, cheapest }: SmsCost): string {
  if (costly.length === 0) return 'Letters of this script leave 70 characters in a part, not 160.';
  const cost = `${costly.length === 1 ? 'makes' : 'make'} a part shorter: 70 characters, not 160.`;
  if (replaceable.length === 0) return cost;
  if (cheapest < parts.length) return `${cost} With plain signs this is ${partsWord(cheapest)}.`;
  return `${cost} There is a plain sign for ${replaceable.length === 1 ? 'it' : 'them'}.`;
}
