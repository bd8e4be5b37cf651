import type { AttemptResult } from '@signalbox/domain';
import type { Asked } from '../ask-provider.ts';
import type { SendOutcome } from '../contract/messages.ts';
import type { CreditAnswer, HttpRequest, Text } from '../http/http-provider.ts';
import { refusalOf } from '../outcome-of.ts';
import { type AspsmsSettings, aspsmsRequest, readAspsmsAnswer } from './call.ts';
import { aspsmsReportUrl } from './callback.ts';

/** One text. The reference is ours: reports name it again. */
export function sendAspsmsText(settings: AspsmsSettings, { messageId, from, to, content }: Text): HttpRequest {
  const report = aspsmsReportUrl(settings);
  return aspsmsRequest(settings, {
    operation: 'SendTextSMS',
    fields: {
      ...{ Recipients: [`${to}:${messageId}`], Originator: from, MessageText: content.text },
      ...(report ? { URLBufferedMessageNotification: report, URLDeliveryNotification: report, URLNonDeliveryNotification: report } : {}),
    },
  });
}

/** Answers are 200 whatever became of the text; what happened is its code. */
export function readAspsmsText(asked: Asked, { messageId }: Text): SendOutcome {
  if (asked.status !== 200) return refusalOf(asked, () => null);
  const { code } = readAspsmsAnswer(asked.text);
  if (code === '1') return { result: 'accepted', ref: messageId, rawCode: '1' };
  return { result: code === null ? 'unknown' : (results.get(code) ?? 'permanent_message'), ref: null, rawCode: code ?? 'no code' };
}

export const askAspsmsCredit = (settings: AspsmsSettings): HttpRequest =>
  aspsmsRequest(settings, { operation: 'CheckCredits', fields: {} });

export function readAspsmsCredit(asked: Asked): CreditAnswer {
  if (asked.status !== 200) return { failed: refusalOf(asked, () => null) };
  const { code, credits } = readAspsmsAnswer(asked.text);
  const amount = Number(credits ?? Number.NaN);
  if (code === '1' && Number.isFinite(amount)) return { balance: { amountMicros: Math.round(amount * 1_000_000), currency: null } };
  return { failed: { result: results.get(code ?? '') ?? 'unknown', ref: null, rawCode: code ?? 'no code' } };
}

/** Their status codes. Where they lost the way to the network (6, 7) the text may be out. */
const results = new Map<string, AttemptResult>([
  ...['3', '8', '9', '25'].map((code): [string, AttemptResult] => [code, 'auth']),
  ['5', 'credit'],
  ['20', 'permanent_recipient'],
  ...['2', '24'].map((code): [string, AttemptResult] => [code, 'transient']),
  ...['6', '7'].map((code): [string, AttemptResult] => [code, 'unknown']),
]);
