import type { StoredMessageState } from '@signalbox/domain';
import type { Asked } from '../ask-provider.ts';
import type { LookUpAnswer } from '../contract/look-up.ts';
import type { HttpRequest, LostText } from '../http/http-provider.ts';
import { listOf } from '../list-of.ts';
import { readObject } from '../read-object.ts';
import { addressOf, costOf, credentialsOf, type TwilioSettings } from './send.ts';

/** What they sent to the number lately, newest first, for they know no reference of ours. By what day it was sent would leave out what still waits there. */
export const askTwilioTexts = (settings: TwilioSettings, { to }: LostText): HttpRequest => ({
  ...{ method: 'GET', url: `${addressOf(settings, '/Messages.json')}?${new URLSearchParams({ To: to, PageSize: '100' })}` },
  headers: credentialsOf(settings),
});

export function readTwilioTexts(asked: Asked, { to, content, at }: LostText): LookUpAnswer {
  const answer = asked.status === 200 ? readObject(asked.text) : {};
  const texts = listOf(answer.messages);
  const since = at - slackMs;
  const isRecent = ({ date_created: created }: Record<string, unknown>) => !(Date.parse(String(created)) < since);
  // When all of a full page is as young, older ones of that time may be on the next.
  if (!texts || (answer.next_page_uri && texts.every(isRecent))) return null;
  return texts.filter(isRecent).flatMap((text) => {
    const { sid, body, status, direction } = text;
    if (typeof sid !== 'string' || text.to !== to || direction === 'inbound') return [];
    const isSame = typeof body === 'string' && body.normalize() === content.text.normalize();
    return { ref: sid, isSame, state: states[String(status)] ?? 'accepted', ...costOf(text.price) };
  });
}

const states: Readonly<Record<string, StoredMessageState>> = {
  ...{ delivered: 'delivered', read: 'read' },
  ...{ failed: 'failed', undelivered: 'failed', canceled: 'failed' },
};
/** Their clock may be that far from ours. */
const slackMs = 60_000;
