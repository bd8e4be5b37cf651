import { describe, expect, test } from 'vitest';
import { HttpSmsConfig, HttpSmsSecrets } from './config.ts';
import { readAt } from './read-at.ts';
import { readHttpText, sendHttpText } from './send.ts';

const nasty = `"}, {"to":"evil" & <b>\r\nX-Evil: 1 å\u{1F600}`;
const message = { messageId: 'm1', from: 'Norrvik', to: '+46701740601', attempt: 1, content: { text: nasty } };
const secrets = HttpSmsSecrets.parse({ password: 'k&y' });
const configOf = (more: object) => HttpSmsConfig.parse({ url: 'https://sms.example/send', ...more });
const requestOf = (more: object) => sendHttpText({ config: configOf(more), secrets, providerId: 'p' }, message);

describe('whatever a text says, it stays one value', () => {
  test('in JSON', () => {
    const body = '{"messages":[{"to":"{to}","text":"{text}"}],"key":"{password}"}';
    expect(JSON.parse(requestOf({ body }).body ?? '')).toEqual({ messages: [{ to: message.to, text: nasty }], key: 'k&y' });
  });

  test('in a form and in an address', () => {
    const form = requestOf({ bodyKind: 'form', body: 'to={to}&text={text}&key={password}' });
    expect(Object.fromEntries(new URLSearchParams(form.body))).toEqual({ to: message.to, text: nasty, key: 'k&y' });
    const { url, body } = requestOf({ method: 'GET', url: 'https://sms.example/send?to={to}&text={text}' });
    expect([new URL(url).searchParams.get('text'), body]).toEqual([nasty, undefined]);
  });

  test('in XML', () => {
    const { body = '' } = requestOf({ bodyKind: 'xml', body: '<sms><to>{to}</to><text>{text}</text></sms>' });
    expect(body).not.toContain('<b>');
    expect(readAt('xml', body, 'to')).toBe(message.to);
    expect(body).toContain('&quot;}, {&quot;to&quot;:&quot;evil&quot; &amp; &lt;b&gt;');
  });

  test('in a header, which has one line', () => {
    expect(requestOf({ headers: 'X-Text: {text}' }).headers['x-text']).toBe(`"}, {"to":"evil" & <b>X-Evil: 1 å`);
  });
});

test.each([
  [{ url: 'sms.example' }, 'url'],
  [{ url: 'javascript:alert({text})' }, 'url'],
  [{ url: 'https://sms.example/{phone}' }, 'url'],
  [{ body: '{"to":{to}}' }, 'body'],
  [{ body: '{"to":"{number}"}' }, 'body'],
  [{ headers: 'no colon' }, 'headers'],
])('a template that cannot work is refused where it stands: %j', (more, path) => {
  const parsed = HttpSmsConfig.safeParse({ url: 'https://sms.example/send', ...more });
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
});

test.each([
  ['json', '{"data":[{"id":7}]}', 'data.0.id', '7'],
  ['json', '{"data":{}}', 'data', null],
  ['json', '{"a":1}', '__proto__.x', null],
  ['xml', '<r><s:id a="1">x&amp;y</s:id></r>', 'id', 'x&y'],
  ['text', 'OK: 1\nID: abc', 'id', 'abc'],
  ['text', ' 0815 ', '', '0815'],
] as const)('%s %s at %s is %s', (kind, text, place, value) => expect(readAt(kind, text, place)).toBe(value));

describe('what an answer means', () => {
  const config = configOf({
    okPlace: 'code',
    okValues: '0',
    idPlace: 'id',
    errorPlace: 'code',
    authErrors: '101',
    creditErrors: '102',
    laterErrors: '900',
  });
  const read = (status: number, body: object | string) =>
    readHttpText({ status, text: typeof body === 'string' ? body : JSON.stringify(body), retryAfterMs: undefined }, message, config);
  test.each([
    [200, { code: 0, id: 'x1' }, { result: 'accepted', ref: 'x1' }],
    [200, { code: 0 }, { result: 'unknown', ref: null }],
    [200, { code: 101 }, { result: 'auth', rawCode: '101' }],
    [200, { code: 102 }, { result: 'credit' }],
    [200, { code: 900 }, { result: 'transient' }],
    [200, { code: 55 }, { result: 'permanent_message', rawCode: '55' }],
    [200, '<html>', { result: 'unknown' }],
    [400, { code: 102 }, { result: 'credit' }],
    [500, { code: 102 }, { result: 'unknown' }],
    [302, '', { result: 'unknown' }],
  ])('%d %j', (status, body, outcome) => expect(read(status, body)).toMatchObject(outcome));
});
