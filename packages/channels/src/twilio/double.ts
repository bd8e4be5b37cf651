import { basicAuth } from '../ask-provider.ts';
import { formCall, type HttpDouble, json, type KeptText } from '../http/double.ts';
import { twilioSignature } from './callback.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const root = `/2010-04-01/Accounts/${accountSid}`;

/** Twilio (https://www.twilio.com/docs/messaging/api): forms come, JSON goes back, its calls are signed with the auth token. */
export const twilioDouble: HttpDouble = {
  type: 'twilio',
  settings: (authToken, apiUrl) => ({ config: { accountSid, apiUrl }, secrets: { authToken } }),
  take: ({ method, path, query, headers, body }, authToken) => {
    if (headers.authorization !== basicAuth(accountSid, authToken)) return { answer: json(401, { code: 20003, status: 401 }) };
    if (path === `${root}/Balance.json`) return { answer: json(200, { account_sid: accountSid, balance: '12.34', currency: 'USD' }) };
    if (method === 'GET' && path === `${root}/Messages.json`)
      return { about: (kept) => json(200, { messages: textsTo(kept, query.To), next_page_uri: null }) };
    if (method !== 'POST' || path !== `${root}/Messages.json`) return { answer: json(404, { code: 20404, status: 404 }) };
    const form = new URLSearchParams(body);
    const from = form.get('From') ?? form.get('MessagingServiceSid') ?? '';
    const text = { from, to: form.get('To') ?? '', text: form.get('Body') ?? '', reportUrl: form.get('StatusCallback') };
    return { text, accepted: (sid) => json(201, { sid, status: 'queued', price: null, price_unit: 'USD' }) };
  },
  refuse: (why) => (why === 'refused' ? json(400, { code: 21211, status: 400 }) : json(429, { code: 20429, status: 429 })),
  report: ({ ref, state, url }) =>
    formCall(url, { MessageSid: ref, MessageStatus: state === 'accepted' ? 'sent' : state, AccountSid: accountSid }),
  say: ({ id, from, to, text, url }) =>
    formCall(url, { MessageSid: id, SmsStatus: 'received', From: from, To: to, Body: text, AccountSid: accountSid }),
  sign: (call, authToken) => ({
    ...call,
    headers: { ...call.headers, 'x-twilio-signature': twilioSignature(authToken, call.url, [...new URLSearchParams(call.body)]) },
  }),
};

/** Newest first, with the moments of RFC 2822. */
const textsTo = (kept: readonly KeptText[], number: string | undefined) =>
  kept
    .filter(({ to }) => to === number)
    .map(({ ref: sid, from, to, text: body, at }) => ({
      ...{ sid, from, to, body, direction: 'outbound-api', status: 'sent', price: null, date_created: new Date(at).toUTCString() },
    }))
    .toReversed();
