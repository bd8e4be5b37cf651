import { createHmac } from 'node:crypto';
import { type DoubleAnswer, type DoubleCall, type HttpDouble, json, type KeptText } from '../http/double.ts';
import { readObject } from '../read-object.ts';

/** An operator as many are: JSON both ways, a bearer token, calls that are signed over their body. */
export const httpTextDouble: HttpDouble = {
  type: 'httpsms',
  settings: (password, apiUrl) => ({
    config: {
      ...{ url: `${apiUrl}/send`, auth: 'bearer', body: '{"from":"{from}","to":"{to}","text":"{text}","key":"{id}","report":"{report}"}' },
      ...{ okPlace: 'status', okValues: 'ok', idPlace: 'id', errorPlace: 'error', recipientErrors: 'bad_number' },
      ...{ lookUpUrl: `${apiUrl}/texts?key={id}`, lookUpState: 'state', lookUpId: 'id', lookUpNone: 'unknown' },
      ...{ signature: 'sha256', signatureHeader: 'x-signature' },
    },
    secrets: { password },
  }),
  take: ({ method, path, query, headers, body }, password) => {
    if (headers.authorization !== `Bearer ${password}`) return { answer: json(401, { status: 'failed', error: 'token' }) };
    if (method === 'GET' && path === '/texts') return { about: (kept) => stateOf(kept, query.key) };
    if (method !== 'POST' || path !== '/send') return { answer: json(404, { status: 'failed', error: 'nothing here' }) };
    const { from, to, text, key, report } = readObject(body);
    const word = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      text: {
        from: word(from),
        to: word(to),
        text: word(text),
        reportUrl: word(report) || null,
        ...(key === undefined ? {} : { key: word(key) }),
      },
      accepted: (id) => json(200, { status: 'ok', id }),
    };
  },
  refuse: (why) =>
    why === 'refused' ? json(200, { status: 'failed', error: 'bad_number' }) : json(429, { status: 'failed', error: 'too fast' }),
  report: ({ ref, state, url }) => jsonCall(url, { id: ref, status: state }),
  say: ({ id, from, to, text, url }) => jsonCall(url, { id, from, to, text }),
  sign: (call, secret) => ({
    ...call,
    headers: { ...call.headers, 'x-signature': `sha256=${createHmac('sha256', secret).update(call.body).digest('hex')}` },
  }),
};

const jsonCall = (url: string, body: object): DoubleCall => ({
  ...{ method: 'POST', url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
});

/** By the reference that the sender chose. */
function stateOf(kept: readonly KeptText[], key: string | undefined): DoubleAnswer {
  const found = kept.find((one) => one.key === key);
  return found ? json(200, { id: found.ref, state: 'sent' }) : json(404, { state: 'unknown' });
}
