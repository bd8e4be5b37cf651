'use client';
import { charactersOutsideGsm, gsmReplacements, smsLimits, splitSms, toPlainSms } from '@signalbox/domain';
import { parseTemplate } from '@signalbox/flow';
import { Button, StateShape } from '@signalbox/ui';

/** One bar per part, the count in words, and the sign that costs a part with its replacement. */
export function SmsMeter({ text, onReplace }: { text: string; onReplace?: ((text: string) => void) | undefined }) {
  const { literal, holes } = literalOf(text);
  const { encoding, parts, units } = splitSms(literal);
  const limit = smsLimits[encoding][parts.length > 1 ? 'multi' : 'single'];
  const used = units.reduce((sum, unit) => sum + unit, 0);
  const outside = charactersOutsideGsm(literal);
  const replaceable = outside.filter((sign) => Object.hasOwn(gsmReplacements, sign));
  const cheaper = splitSms(literalOf(toPlainSms(text)).literal).parts.length;
  return (
    <div className="grid gap-2">
      <div className="grid auto-cols-fr grid-flow-col gap-[3px]" aria-hidden>
        {[...units.slice(0, 10).entries()].map(([part, unit]) => (
          <span key={part} className="block h-1.5 overflow-hidden rounded-[3px] bg-sunken ring-1 ring-line ring-inset">
            <span className="block h-full bg-accent" style={{ width: `${Math.min(100, (unit / limit) * 100)}%` }} />
          </span>
        ))}
      </div>
      <p className="num text-sm text-muted">
        <b className="font-title text-ink">
          {holes ? 'about ' : ''}
          {parts.length === 1 ? '1 part' : `${parts.length} parts`}
        </b>
        {` · ${used} of ${limit * parts.length} characters · ${encoding === 'gsm' ? 'GSM' : 'Unicode'}`}
      </p>
      {outside.length > 0 && (
        <div className="flex items-center gap-3 rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
          <StateShape shape="warning" tone="wait" />
          <span className="grow">{adviceOf(outside, replaceable, parts.length, cheaper)}</span>
          {onReplace && replaceable.length > 0 && (
            <Button small onClick={() => onReplace(toPlainSms(text))}>
              Replace
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function adviceOf(outside: readonly string[], replaceable: readonly string[], now: number, cheaper: number): string {
  const signs = outside
    .slice(0, 4)
    .map((sign) => `“${sign}”`)
    .join(' ');
  const cost = `${signs} ${outside.length === 1 ? 'makes' : 'make'} a part shorter: 70 characters, not 160.`;
  if (replaceable.length === 0) return cost;
  return cheaper < now
    ? `${cost} With plain signs this is ${cheaper === 1 ? '1 part' : `${cheaper} parts`}.`
    : `${cost} There is a plain sign for it.`;
}

/** Holes are filled at run time; eight letters stand in for each. */
function literalOf(text: string): { literal: string; holes: boolean } {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return { literal: text, holes: false };
  return {
    literal: parsed.parts.map((part) => ('expr' in part ? 'x'.repeat(8) : part.text)).join(''),
    holes: parsed.parts.some((part) => 'expr' in part),
  };
}
