import type { EffectItem, EffectResult } from '../contract/effect-context.ts';
import { lost } from './node-errors.ts';

/**
 * One port call for all items of a batch. `prepare` says what to ask for an item, or gives its result at once (as with an error);
 * `finish` makes the result of what the port gave. The order is that of the items.
 */
export async function askTogether<Input, Want, Given>(
  items: readonly EffectItem<Input>[],
  prepare: (item: EffectItem<Input>) => { ask: Want } | { result: EffectResult },
  port: (wanted: Want[]) => Promise<readonly Given[]>,
  finish: (got: Given, item: EffectItem<Input>, want: Want) => EffectResult,
): Promise<EffectResult[]> {
  const prepared = items.map(prepare);
  const wanted = prepared.flatMap((one) => ('ask' in one ? [one.ask] : []));
  const given = wanted.length > 0 ? await port(wanted) : [];
  let next = 0;
  return items.map((item, index) => {
    const one = prepared[index];
    if (!one) return { error: lost };
    if ('result' in one) return one.result;
    const got = given[next];
    next += 1;
    return got === undefined ? { error: lost } : finish(got, item, one.ask);
  });
}
