import type { StoredMessageState } from '@signalbox/domain';
import { type Asked, basicAuth } from '../ask-provider.ts';
import type { LookUpAnswer } from '../contract/look-up.ts';
import type { ProviderSettings } from '../contract/messages.ts';
import { type HttpRequest, type LostText, noSlash } from '../http/http-provider.ts';
import { listOf } from '../list-of.ts';
import { readObject } from '../read-object.ts';
import type { ElksConfig, ElksSecrets } from './config.ts';
import { perCost } from './send.ts';

/** What they sent to the number since then, for they know no reference of ours (https://46elks.com/docs/sms-history; `end` is the older end). */
export function askElksTexts({ config, secrets }: ProviderSettings<ElksConfig, ElksSecrets>, { to, at }: LostText): HttpRequest {
  const query = new URLSearchParams({ to, limit: '100', end: new Date(at - slackMs).toISOString().slice(0, -1) });
  return {
    method: 'GET',
    url: `${noSlash(config.apiUrl)}/a1/sms?${query}`,
    headers: { authorization: basicAuth(config.user, secrets.password) },
  };
}

export function readElksTexts(asked: Asked, { to, content }: LostText): LookUpAnswer {
  const { data, next } = asked.status === 200 ? readObject(asked.text) : {};
  // What does not fit into one answer is more than one can tell apart.
  const texts = next ? null : listOf(data);
  if (!texts) return null;
  return texts.flatMap((text) => {
    const { id, message, status, direction, cost } = text;
    if (typeof id !== 'string' || text.to !== to || direction === 'incoming') return [];
    const isSame = typeof message === 'string' && message.normalize() === content.text.normalize();
    const state = states[String(status)] ?? 'accepted';
    return { ref: id, isSame, state, ...(typeof cost === 'number' && cost >= 0 ? { costMicros: cost * perCost } : {}) };
  });
}

const states: Readonly<Record<string, StoredMessageState>> = { delivered: 'delivered', failed: 'failed' };
/** Their clock may be that far from ours. */
const slackMs = 60_000;
