import type { LookUpAnswer, SeenMessage } from '@signalbox/channels';

/** What is known now of an attempt whose answer was lost: `wait` = nothing yet. */
export type LookedUp = { is: 'found'; seen: SeenMessage } | { is: 'absent' } | { is: 'wait' };

/** A text that was cut off may still be on its way in at the provider: that it is not there counts from then on. */
export const ripeMs = 5 * 60_000;

/**
 * What the answer of a provider says. Messages that belong to other attempts are not the one that was lost; where exactly one is left and it is the
 * same, it is that. Where others are left, or several, nobody can tell, and a text is never sent twice.
 */
export function judgeLookUp(answer: LookUpAnswer, { known, ageMs }: { known: ReadonlySet<string>; ageMs: number }): LookedUp {
  const rest = answer?.filter(({ ref }) => !known.has(ref));
  const [seen] = rest ?? [];
  if (seen && rest?.length === 1 && seen.isSame) return { is: 'found', seen };
  return rest?.length === 0 && ageMs >= ripeMs ? { is: 'absent' } : { is: 'wait' };
}
