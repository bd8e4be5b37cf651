import { createHmac, timingSafeEqual } from 'node:crypto';
import type { StoredMessageState } from '@signalbox/domain';
import { callbackAddress } from '../callback-token.ts';
import type { ProviderSettings } from '../contract/messages.ts';
import type { CallbackAnswer, ProviderCallback } from '../contract/provider-callback.ts';
import type { TextContent } from '../http/http-provider.ts';
import type { TwilioConfig, TwilioSecrets } from './config.ts';

/** Reports and texts come as signed forms; an answer to a text is TwiML, and an empty one sends nothing back. */
export const twilioCallback: ProviderCallback<TwilioConfig, TwilioSecrets, TextContent> = {
  read: async (settings, { headers, body }) => {
    const url = twilioCallbackUrl(settings);
    const form = [...new URLSearchParams(body)];
    if (url === null || !isSigned(headers['x-twilio-signature'] ?? '', twilioSignature(settings.secrets.authToken, url, form)))
      return { refused: { status: 403 } };
    const { MessageSid: sid, MessageStatus: status, From: from, To: to, Body: text, ErrorCode: code } = Object.fromEntries(form);
    if (!sid) return { refused: { status: 400 } };
    if (status === undefined && from !== undefined && to !== undefined)
      return {
        messages: [{ providerMessageId: sid, from, to, content: { text: (text ?? '').normalize() }, at: Date.now() }],
        reports: [],
        answer: silence,
      };
    const state = states[status ?? ''];
    const report = state && { ref: sid, state, rawCode: code ?? status ?? null, raw: Object.fromEntries(form) };
    return { messages: [], reports: report ? [report] : [], answer: silence };
  },
};

/** Where reports and texts come to, as Twilio signs it; null while nobody says how we are reached from outside. */
export const twilioCallbackUrl = ({ config: { publicUrl }, providerId }: ProviderSettings<TwilioConfig, TwilioSecrets>): string | null =>
  publicUrl ? callbackAddress(publicUrl, providerId) : null;

/** https://www.twilio.com/docs/usage/security: the address, then each name and value of the form, sorted by name. */
export const twilioSignature = (authToken: string, url: string, form: readonly (readonly [string, string])[]): string => {
  const sorted = form.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return createHmac('sha1', authToken)
    .update(url + sorted.flat().join(''))
    .digest('base64');
};

function isSigned(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const silence: CallbackAnswer = { status: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' };
const states: Readonly<Record<string, StoredMessageState>> = {
  ...{ accepted: 'accepted', queued: 'accepted', sending: 'accepted', sent: 'accepted' },
  ...{ delivered: 'delivered', undelivered: 'failed', failed: 'failed' },
};
