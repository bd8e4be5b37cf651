import type { EffectItem, EffectResult } from '../contract/effect-context.ts';
import { lost } from './node-errors.ts';

/**
 * One port call for all items of a batch. `prepare` says what to ask for an item, or answers it at once (as with an error);
 * `finish` makes the result of the port's answer. The order is that of the items.
 */
export async function askTogether<Input, Want, Answer>(
  items: readonly EffectItem<Input>[],
  prepare: (item: EffectItem<Input>) => { ask: Want } | { result: EffectResult },
  port: (wanted: Want[]) => Promise<readonly Answer[]>,
  finish: (answer: Answer, item: EffectItem<Input>, want: Want) => EffectResult,
): Promise<EffectResult[]> {
  const prepared = items.map(prepare);
  const wanted = prepared.flatMap((one) => ('ask' in one ? [one.ask] : []));
  const answers = wanted.length > 0 ? await port(wanted) : [];
  let next = 0;
  return items.map((item, index) => {
    const one = prepared[index];
    if (!one) return { error: lost };
    if ('result' in one) return one.result;
    const answer = answers[next];
    next += 1;
    return answer === undefined ? { error: lost } : finish(answer, item, one.ask);
  });
}
