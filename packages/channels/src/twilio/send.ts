import type { AttemptResult, ContentOf, sms } from '@signalbox/domain';
import type { OutboundMessage, SendOutcome } from '../contract/messages.ts';
import { refusalOf } from '../outcome-of.ts';
import { readObject } from '../read-object.ts';
import { askTwilio, type TwilioSettings } from './ask-twilio.ts';
import { twilioCallbackUrl } from './callback.ts';

/** One text, from a number or sender name, or by a messaging service, which chooses the sender itself. */
export async function sendTwilio(
  settings: TwilioSettings,
  { from, to, content }: OutboundMessage<ContentOf<typeof sms>>,
): Promise<SendOutcome> {
  const { messagingService } = settings.config;
  const report = twilioCallbackUrl(settings);
  const asked = await askTwilio(settings, '/Messages.json', {
    ...{ To: to, Body: content.text },
    ...(messagingService ? { MessagingServiceSid: messagingService } : { From: from }),
    ...(report ? { StatusCallback: report } : {}),
  });
  if (asked.status !== 200 && asked.status !== 201) return refusalOf(asked, refused);
  const { sid } = readObject(asked.text);
  return typeof sid === 'string'
    ? { result: 'accepted', ref: sid, rawCode: String(asked.status) }
    : { result: 'unknown', ref: null, rawCode: 'no sid' };
}

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
