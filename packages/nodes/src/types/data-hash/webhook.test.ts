import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rawBytes, rawText } from '../../shared/http/raw-text.ts';
import type { schemes } from './node.ts';
import { webhookProblem } from './webhook.ts';

type Scheme = keyof typeof schemes;
const at = 1_614_265_330;
const key = Buffer.from('a key of 24 bytes or more');
const secret = 'shared secret';
const mac = (algorithm: string, by: string | Buffer, ...parts: (string | Buffer)[]) =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac(algorithm, by));

/** Signs as the senders do. */
const signers: Record<Exclude<Scheme, 'twilio'>, (body: Buffer) => { headers: Record<string, string>; secret: string }> = {
  standard: (body) => ({
    secret: `whsec_${key.toString('base64')}`,
    headers: {
      ...{ 'webhook-id': 'msg_1', 'webhook-timestamp': String(at) },
      'webhook-signature': `v1,AAAA v1a,nonsense v1,${mac('sha256', key, `msg_1.${at}.`, body).digest('base64')}`,
    },
  }),
  github: (body) => ({ secret, headers: { 'x-hub-signature-256': `sha256=${mac('sha256', secret, body).digest('hex')}` } }),
  stripe: (body) => ({
    secret,
    headers: { 'stripe-signature': `t=${at}, v1=${'00'.repeat(32)},v1=${mac('sha256', secret, `${at}.`, body).digest('hex')},v0=abc` },
  }),
  slack: (body) => ({
    secret,
    headers: {
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${mac('sha256', secret, `v0:${at}:`, body).digest('hex')}`,
    },
  }),
  shopify: (body) => ({ secret, headers: { 'x-shopify-hmac-sha256': mac('sha256', secret, body).digest('base64') } }),
};
const bodies: [string, Buffer][] = [
  ['spaces', Buffer.from('{"event": "paid", "amount": 10}')],
  ['a number with a point', Buffer.from('{"amount":10.0}')],
  ['an escape', Buffer.from('{"n":"\\u00c5"}')],
  ['letters', Buffer.from('{"n":"Åsa 😀"}')],
  ['a form', Buffer.from('a=1&b=x+y&a=%C3%85')],
  ['lines', Buffer.from('{\r\n  "a": 1\r\n}\r\n')],
  ['a mark at the beginning', Buffer.from('\ufeff{}')],
  ['Latin-1', Buffer.from('{"n":"Åsa"}', 'latin1')],
  ['bytes', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
  ['what looks like our own base64', Buffer.from('base64:e30=')],
  ['nothing', Buffer.from('')],
  ['a long body', Buffer.from(`{"a":"${'x'.repeat(30_000)}"}`)],
];
const problem = (scheme: Scheme, body: Buffer, { headers, secret: by, now = at * 1000, address = '' }: SignedHow) =>
  webhookProblem(scheme, { body, headers, secret: by, address }, { now, toleranceMs: 300_000 });
interface SignedHow {
  headers: Record<string, string>;
  secret: string;
  now?: number;
  address?: string;
}

const timed = new Set(['standard', 'stripe', 'slack']);
describe.each(Object.entries(signers))('%s', (name, signer) => {
  const scheme = name as Scheme;
  test.each(bodies)('%s is genuine, as it came', (_, body) => expect(problem(scheme, rawBytes(rawText(body)), signer(body))).toBeNull());
  test.each(bodies)('%s is not, changed by one byte', (_, body) =>
    expect(problem(scheme, Buffer.concat([body, Buffer.from(' ')]), signer(body))).toBe('token.wrong_signature'),
  );
  const body = Buffer.from('{}');
  test('another secret', () => expect(problem(scheme, body, { ...signer(body), secret: 'x' })).toBe('token.wrong_signature'));
  test('no headers', () => expect(problem(scheme, body, { headers: {}, secret })).toBe('token.no_signature'));
  test('headers of nonsense', () => {
    const headers = Object.fromEntries(Object.keys(signer(body).headers).map((header) => [header, 'nonsense']));
    expect(problem(scheme, body, { headers, secret })).toMatch(/^token\.(?:wrong|no)_signature$/);
  });
  test.each([
    [-299_000, null],
    [299_000, null],
    [-301_000, 'token.other_time'],
    [301_000, 'token.other_time'],
  ])('%d ms away', (away, expected) =>
    expect(problem(scheme, body, { ...signer(body), now: at * 1000 + away })).toBe(timed.has(scheme) ? expected : null),
  );
});

test('the examples of Standard Webhooks and GitHub', () => {
  const standard = {
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    headers: {
      ...{ 'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': String(at) },
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    },
  };
  expect(problem('standard', Buffer.from('{"test": 2432232314}'), standard)).toBeNull();
  const svix = Object.fromEntries(Object.entries(standard.headers).map(([name, value]) => [name.replace('webhook', 'svix'), value]));
  expect(problem('standard', Buffer.from('{"test": 2432232314}'), { ...standard, headers: svix })).toBeNull();
});

describe('twilio', () => {
  const address = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const params = { CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234', From: '+14158675309', To: '+18005551212' };
  const body = Buffer.from(new URLSearchParams(params).toString());
  const call = (signature: string, more: { body?: Buffer; address?: string } = {}) =>
    problem('twilio', more.body ?? body, {
      ...{ headers: { 'x-twilio-signature': signature }, secret: '12345', address: more.address ?? address },
    });
  const genuine = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
  test('the example of its library is genuine', () => expect(call(genuine)).toBeNull());
  test.each(['https://mycompany.com:443/myapp.php?foo=1&bar=2', ` ${address} `])('with the address %s', (one) =>
    expect(call(genuine, { address: one })).toBeNull(),
  );
  test.each(['https://mycompany.com/myapp.php?foo=1', 'https://mycompany.com:8443/x', '', 'no address'])('not with %s', (one) =>
    expect(call(genuine, { address: one })).toBe('token.wrong_signature'),
  );
  test('not with another field', () => expect(call(genuine, { body: Buffer.from(`${body}&Body=x`) })).toBe('token.wrong_signature'));
  test('JSON by its sum in the address', () => {
    const json = Buffer.from('{"a": 1}');
    const summed = `https://x.test/?bodySHA256=${createHash('sha256').update(json).digest('hex')}`;
    const signature = mac('sha1', '12345', summed).digest('base64');
    expect(call(signature, { body: json, address: summed })).toBeNull();
    expect(call(signature, { body: Buffer.from('{"a": 2}'), address: summed })).toBe('token.wrong_signature');
  });
});
