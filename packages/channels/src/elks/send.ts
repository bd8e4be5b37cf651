import type { AttemptResult } from '@signalbox/domain';
import { type Asked, basicAuth } from '../ask-provider.ts';
import type { ProviderSettings, SendOutcome } from '../contract/messages.ts';
import { type CreditAnswer, formPost, type HttpRequest, noSlash, type Text } from '../http/http-provider.ts';
import { refusalOf } from '../outcome-of.ts';
import { readObject } from '../read-object.ts';
import { elksCallbackUrl } from './callback.ts';
import type { ElksConfig, ElksSecrets } from './config.ts';

type ElksSettings = ProviderSettings<ElksConfig, ElksSecrets>;

/** One text; 46elks cuts a long one itself and reports on the whole (https://46elks.com/docs). */
export function sendElksText(settings: ElksSettings, { from, to, content }: Text): HttpRequest {
  const report = elksCallbackUrl(settings);
  const form = { from, to, message: content.text, ...(report ? { whendelivered: report } : {}) };
  return formPost(addressOf(settings, '/sms'), form, credentialsOf(settings));
}

export function readElksText(asked: Asked): SendOutcome {
  if (asked.status !== 200) return refusalOf(asked, refused);
  const { id, status, cost } = readObject(asked.text);
  // It took the text; without an id no report can be matched, and nobody knows more.
  if (typeof id !== 'string') return { result: 'unknown', ref: null, rawCode: 'no id' };
  return status === 'failed'
    ? { result: 'permanent_recipient', ref: null, rawCode: 'failed' }
    : { result: 'accepted', ref: id, rawCode: '200', ...(typeof cost === 'number' && cost >= 0 ? { costMicros: cost * perCost } : {}) };
}

/** A cost is told in ten-thousandths of the currency. */
export const perCost = 100;

export const askElksCredit = (settings: ElksSettings): HttpRequest => ({
  ...{ method: 'GET', url: addressOf(settings, '/me'), headers: credentialsOf(settings) },
});

/** In ten-thousandths of the currency. */
export function readElksCredit(asked: Asked): CreditAnswer {
  if (asked.status !== 200) return { failed: refusalOf(asked, refused) };
  const { balance, currency } = readObject(asked.text);
  return typeof balance === 'number'
    ? { balance: { amountMicros: balance * 100, currency: typeof currency === 'string' ? currency : null } }
    : { failed: { result: 'unknown', ref: null, rawCode: 'no balance' } };
}

const addressOf = ({ config }: ElksSettings, path: string): string => `${noSlash(config.apiUrl)}/a1${path}`;
const credentialsOf = ({ config, secrets }: ElksSettings) => ({ authorization: basicAuth(config.user, secrets.password) });

/** 46elks says in words what is wrong: `Invalid to number`, `Missing key from`, `Not enough credits`. */
function refused(text: string): { result: AttemptResult; code: string } | null {
  const code = text.trim().slice(0, 80);
  if (/credit/i.test(code)) return { result: 'credit', code };
  if (/\bto\b|recipient|number/i.test(code) && !/\bfrom\b/i.test(code)) return { result: 'permanent_recipient', code };
  return null;
}
