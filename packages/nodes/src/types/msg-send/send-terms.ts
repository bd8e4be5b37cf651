import { readMoment } from '@signalbox/domain';
import { type Duration, durationMs, type NodeError, nodeError } from '@signalbox/flow';
import type { EffectContext } from '../../contract/effect-context.ts';
import type { SendTerms } from '../../contract/message-port.ts';
import type { SendItem } from './send-item.ts';

/** Classes of messages: alarms go before everything, mailings behind it. */
const ranks = { urgent: 1, normal: 2, bulk: 3 } as const;
export const classOf = ({ input, class: own }: SendItem, usual = own): number =>
  input.priority === 'usual' ? Math.min(usual, 3) : ranks[input.priority];

/** When a message may go. What is planned for a moment that is over goes at once. */
export function termsOf(item: SendItem, { now, accountTimeZone }: EffectContext): SendTerms | { error: NodeError } {
  const { at, valid, category } = item.input;
  const planned = at === '' || at === null || at === undefined ? null : readMoment(at, accountTimeZone);
  if (planned === null && at !== '' && at !== null && at !== undefined)
    return { error: nodeError('date.invalid', { value: String(at).slice(0, 60) }, 'at') };
  const begins = planned === null ? null : Math.max(now, planned.moment);
  return {
    notBefore: begins,
    notAfter: valid === null ? null : (begins ?? now) + durationMs(valid as Duration),
    category: category.trim().toLowerCase() || null,
    quiet: classOf(item) !== 1,
  };
}
