import type { AttemptResult } from '@signalbox/domain';
import { type Asked, basicAuth } from '../ask-provider.ts';
import type { ProviderSettings, SendOutcome } from '../contract/messages.ts';
import { type CreditAnswer, formPost, type HttpRequest, noSlash, type Text } from '../http/http-provider.ts';
import { refusalOf } from '../outcome-of.ts';
import { readObject } from '../read-object.ts';
import { twilioCallbackUrl } from './callback.ts';
import type { TwilioConfig, TwilioSecrets } from './config.ts';

export type TwilioSettings = ProviderSettings<TwilioConfig, TwilioSecrets>;

/** One text, from a number or sender name, or by a messaging service, which chooses the sender itself (https://www.twilio.com/docs/messaging/api). */
export function sendTwilioText(settings: TwilioSettings, { from, to, content }: Text): HttpRequest {
  const { messagingService } = settings.config;
  const report = twilioCallbackUrl(settings);
  const form = {
    ...{ To: to, Body: content.text },
    ...(messagingService ? { MessagingServiceSid: messagingService } : { From: from }),
    ...(report ? { StatusCallback: report } : {}),
  };
  return formPost(addressOf(settings, '/Messages.json'), form, credentialsOf(settings));
}

export function readTwilioText(asked: Asked): SendOutcome {
  if (asked.status !== 200 && asked.status !== 201) return refusalOf(asked, refused);
  const { sid, price } = readObject(asked.text);
  return typeof sid === 'string'
    ? { result: 'accepted', ref: sid, rawCode: String(asked.status), ...costOf(price) }
    : { result: 'unknown', ref: null, rawCode: 'no sid' };
}

/** Told as what the balance changes by, `-0.0079`; mostly it is known only later. */
export function costOf(price: unknown): { costMicros?: number } {
  const cost = typeof price === 'string' && price !== '' ? Math.abs(Number(price)) : Number.NaN;
  return Number.isFinite(cost) ? { costMicros: Math.round(cost * 1e6) } : {};
}

export const askTwilioCredit = (settings: TwilioSettings): HttpRequest => ({
  ...{ method: 'GET', url: addressOf(settings, '/Balance.json'), headers: credentialsOf(settings) },
});

export function readTwilioCredit(asked: Asked): CreditAnswer {
  if (asked.status !== 200) return { failed: refusalOf(asked, refused) };
  const { balance, currency } = readObject(asked.text);
  const amount = typeof balance === 'string' ? Number(balance) : Number.NaN;
  return Number.isFinite(amount)
    ? { balance: { amountMicros: Math.round(amount * 1_000_000), currency: typeof currency === 'string' ? currency : null } }
    : { failed: { result: 'unknown', ref: null, rawCode: 'no balance' } };
}

export const addressOf = ({ config }: TwilioSettings, path: string): string =>
  `${noSlash(config.apiUrl)}/2010-04-01/Accounts/${config.accountSid}${path}`;
export const credentialsOf = ({ config, secrets }: TwilioSettings) => ({ authorization: basicAuth(config.accountSid, secrets.authToken) });

function refused(text: string): { result: AttemptResult; code: string } | null {
  const { code } = readObject(text);
  const result = results.get(Number(code));
  return result ? { result, code: String(code) } : null;
}

/** https://www.twilio.com/docs/api/errors */
const results = new Map<number, AttemptResult>([
  [20003, 'auth'],
  [20429, 'throttled'],
  // A number that is none, cannot get texts, is not reached from there, or has said stop.
  ...[21211, 21214, 21217, 21219, 21610, 21612, 21614].map((code): [number, AttemptResult] => [code, 'permanent_recipient']),
  [21611, 'throttled'],
]);
