import { basicAuth } from '../ask-provider.ts';
import { formCall, type HttpDouble, json, type KeptText, plain } from '../http/double.ts';

const user = 'u1';

/** 46elks (https://46elks.com/docs): forms come, JSON goes back, refusals are words. */
export const elksDouble: HttpDouble = {
  type: 'elks',
  settings: (password, apiUrl) => ({ config: { user, apiUrl }, secrets: { password } }),
  take: ({ method, path, query, headers, body }, password) => {
    if (headers.authorization !== basicAuth(user, password)) return { answer: plain(401, 'Unauthorized') };
    if (path === '/a1/me') return { answer: json(200, { id: user, balance: 1_234_500, currency: 'SEK' }) };
    if (method === 'GET' && path === '/a1/sms') return { about: (kept) => json(200, { data: historyOf(kept, query) }) };
    if (method !== 'POST' || path !== '/a1/sms') return { answer: plain(404, 'Not found') };
    const form = new URLSearchParams(body);
    const [from, to, text] = [form.get('from'), form.get('to'), form.get('message')];
    if (!from || !to || text === null) return { answer: plain(400, `Missing key ${from ? (to ? 'message' : 'to') : 'from'}`) };
    return {
      text: { from, to, text, reportUrl: form.get('whendelivered') },
      accepted: (id) => json(200, { id, status: 'created', direction: 'outgoing', from, to, parts: 1, cost: 3500 }),
    };
  },
  refuse: (why) => (why === 'refused' ? plain(400, 'Invalid to number') : plain(429, 'Too many requests')),
  report: ({ ref, state, url }) =>
    formCall(url, {
      ...{ id: ref, status: state === 'accepted' ? 'sent' : state },
      ...(state === 'delivered' ? { delivered: '2026-03-02T08:15:00.123456' } : {}),
    }),
  say: ({ id, from, to, text, url }) =>
    formCall(url, { direction: 'incoming', id, from, to, message: text, created: '2026-03-02T08:15:00.123456' }),
};

/** Newest first; `end` is a moment of UTC before which nothing is told. */
const historyOf = (kept: readonly KeptText[], { to, end = '' }: Readonly<Record<string, string>>) =>
  kept
    .filter((one) => (to === undefined || one.to === to) && one.at >= (Date.parse(`${end}Z`) || 0))
    .map(({ ref: id, from, to: number, text: message, at }) => ({
      ...{ id, created: new Date(at).toISOString().slice(0, -1), direction: 'outgoing', from, to: number, message },
      ...{ status: 'sent', cost: 3500 },
    }))
    .toReversed();
