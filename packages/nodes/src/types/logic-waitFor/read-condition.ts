import type { Channel, Channels } from '@signalbox/domain';
import type { NodeError, WaitConditionKind, WaitKey } from '@signalbox/flow';
import type { EffectItem } from '../../contract/effect-context.ts';
import { eventKey } from '../../shared/event-key.ts';
import { noContact, readAddress } from '../../shared/node-errors.ts';
import { noOrigin } from '../../shared/queue-texts.ts';
import { keyLimit } from '../../shared/read-key.ts';
import { replyWaitKey } from '../../shared/reply-wait-key.ts';
import { tokenKey } from '../../shared/token-key.ts';
import { failed } from '../../shared/values/failed.ts';

export interface Condition {
  port: string;
  kind: WaitConditionKind;
  value: string;
  key: string;
}
export type Around = Pick<EffectItem<unknown>, 'contactId' | 'origin'> & { channels: Channels };

/** What has to happen, as the key that answers the wait. */
export async function readCondition(condition: Condition, field: string, around: Around): Promise<WaitKey | { error: NodeError }> {
  const value = condition.value.trim();
  if (condition.kind === 'reply') return reply(value, field, around);
  if (value === '') return failed('wait.unknown', { kind: condition.kind }, field);
  if (value.length + condition.key.length > keyLimit) return failed('wait.too_long', { kind: condition.kind, most: keyLimit }, field);
  switch (condition.kind) {
    case 'event':
      return { kind: 'event', key: eventKey(value, condition.key.trim()) };
    case 'tag':
      return around.contactId ? { kind: 'tag', key: `${around.contactId}|${value.toLowerCase()}` } : { error: noContact };
    case 'callback':
      return { kind: 'callback', key: await tokenKey(value) };
    default:
      return { kind: condition.kind, key: value };
  }
}

function reply(value: string, field: string, { origin, channels }: Around): WaitKey | { error: NodeError } {
  if (!origin) return { error: noOrigin };
  const channel = channels.of(origin.channel);
  const read = whoAnswers(value, field, { origin, channel });
  return 'error' in read ? read : replyWaitKey(channel, origin.ourAddress, read.address);
}

/** Whose answer is waited for: the address that is named, else the one that the run is about. */
export const whoAnswers = (
  value: string,
  field: string,
  { origin, channel }: { origin: NonNullable<Around['origin']>; channel: Channel },
): ReturnType<typeof readAddress> => (value === '' ? { address: origin.theirAddress } : readAddress(channel, value, field));
