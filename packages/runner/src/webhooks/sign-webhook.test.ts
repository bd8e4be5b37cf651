import { expect, it } from 'vitest';
import { newWebhookSecret, webhookHeaders } from './sign-webhook.ts';

it('signs as the vector of Standard Webhooks says', () =>
  expect(
    webhookHeaders({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: 1_614_265_330, body: '{"test": 2432232314}' }, [
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    ]),
  ).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  }));

it('signs with both secrets while one is changed for the other', () => {
  const [one, other] = [newWebhookSecret(), newWebhookSecret()];
  const signed = { id: 'msg_1', at: 1, body: 'ä' };
  const of = (...secrets: string[]) => webhookHeaders(signed, secrets)['webhook-signature'];
  expect(of(one, other)).toBe(`${of(one)} ${of(other)}`);
  expect(Buffer.from(one.slice('whsec_'.length), 'base64')).toHaveLength(32);
});
