import { email } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { SmtpConfig } from './config.ts';
import { smtpProvider } from './provider.ts';
import { unsubscribeUrl } from './unsubscribe.ts';

const settings = (publicUrl = 'https://signalbox.example', password = 'secret') => ({
  config: SmtpConfig.parse({ host: 'mail.example.com', publicUrl }),
  secrets: { password },
  providerId: '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a21',
});
const message = { messageId: 'm1', from: 'hello@example.com', to: 'maja@example.com', content: email.ofText('Hi'), attempt: 1 };
const press = (url: string, method = 'POST', given = settings()) =>
  smtpProvider.callback?.read(given, {
    method,
    query: { u: new URL(url).searchParams.get('u') ?? '' },
    headers: {},
    body: 'List-Unsubscribe=One-Click',
  });
const url = unsubscribeUrl(settings(), message) ?? '';

test('one press is a STOP of that person, and the same press again the same one', async () => {
  expect(url).toMatch(/^https:\/\/signalbox\.example\/providers\/[^/]+\/callback\?u=/);
  const stop = { providerMessageId: 'unsubscribe:m1', from: 'maja@example.com', to: 'hello@example.com' };
  for (const _ of [1, 2]) {
    const news = await press(url);
    expect(news).toMatchObject({ messages: [stop], answer: { status: 200, body: expect.stringContaining('maja@example.com') } });
    if (news && 'messages' in news) expect(news.messages.map(({ content }) => email.optOut.of(content, undefined))).toEqual(['stop']);
  }
});

test('looking at it ends nothing and asks', async () => {
  expect(await press(url, 'GET')).toMatchObject({ messages: [], answer: { status: 200, body: expect.stringContaining('<button>') } });
});

test.each([
  [
    'another person',
    url.replace(/u=[^.]*/, `u=${Buffer.from(JSON.stringify(['m1', 'hello@example.com', 'karim@example.com'])).toString('base64url')}`),
  ],
  ['no signature', url.replace(/\.[^.]*$/, '')],
  ['nothing', 'https://signalbox.example/'],
])('%s is refused', async (_, forged) => {
  expect(await press(forged)).toEqual({ refused: { status: 401 } });
});

test('with another secret it is none of ours; without a public address or a secret there is none', async () => {
  expect(await press(url, 'POST', settings(undefined, 'other'))).toEqual({ refused: { status: 401 } });
  expect(unsubscribeUrl(settings(''), message)).toBeNull();
  expect(unsubscribeUrl({ ...settings(), secrets: {} }, message)).toBeNull();
});
