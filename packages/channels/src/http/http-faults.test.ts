import { peerProviderId } from '@signalbox/testkit/channels';
import { expect, test } from 'vitest';
import type { ProviderSettings } from '../contract/messages.ts';
import type { CallbackAnswer, CallbackRequest } from '../contract/provider-callback.ts';
import type { ProviderType } from '../contract/provider-type.ts';
import { providerTypes } from '../registry.ts';
import { httpDoubles } from './index.ts';
import type { HttpFault } from './play-double.ts';
import { startHttpPeer } from './testing/http-peer.ts';

const kinds = httpDoubles.map((double) => [double.type, double] as const);
const text = { messageId: '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a22', from: 'Norrvik', to: '+46701740601', attempt: 1 };

test.each(kinds)('%s: what goes wrong on the way is told apart, and nothing that may be there is tried again', async (_, double) => {
  const { send, taken, next } = await open(double);
  const outcomes: Partial<Record<HttpFault, string>> = {};
  for (const fault of ['locked', 'refused', 'busy', 'unavailable', 'broken', 'lost', 'swallowed'] as const) {
    next(fault);
    outcomes[fault] = (await send()).result;
  }
  expect(outcomes).toEqual({
    ...{ locked: 'auth', refused: expect.stringMatching(/^permanent_/), busy: 'throttled', unavailable: 'transient' },
    ...{ broken: 'unknown', lost: 'unknown', swallowed: 'unknown' },
  });
  // The first two of them had it when the answer went wrong, and nobody here can tell them from the third.
  expect(taken).toHaveLength(2);
});

test.each(kinds)('%s: nobody knows of a text whose answer takes too long', async (_, double) => {
  const { send, taken, next } = await open(double, 500);
  next('slow');
  expect((await send()).result).toBe('unknown');
  expect(taken).toHaveLength(1);
});

test.each(kinds)('%s: calls that come twice or backwards tell the same, a forged one tells nothing', async (_, double) => {
  const { send, next, after, heard } = await open(double);
  const told: Partial<Record<HttpFault, unknown>> = {};
  for (const fault of ['reported twice', 'reported backwards', 'forged'] as const) {
    next(fault);
    const { ref } = await send();
    await after();
    told[fault] = heard.splice(0).map((news) => (news === 'refused' ? news : news.ref === ref && news.state));
  }
  expect(told).toEqual({
    'reported twice': ['delivered', 'delivered'],
    'reported backwards': ['delivered', 'accepted'],
    forged: ['refused'],
  });
});

async function open(double: (typeof httpDoubles)[number], timeoutMs = 10_000) {
  const type = providerTypes.get(double.type) as ProviderType;
  const heard: ('refused' | { ref: string; state: string })[] = [];
  let settings: Settings | null = null;
  const door = async (request: CallbackRequest): Promise<CallbackAnswer> => {
    const news = settings && (await type.callback?.read(settings, request));
    if (!news || 'refused' in news) {
      heard.push('refused');
      return news ? news.refused : { status: 404 };
    }
    heard.push(...news.reports);
    return news.answer;
  };
  const { peer, played, after } = await startHttpPeer(double, type, { more: { timeoutMs }, door });
  const { config, secrets } = peer.settings('right');
  settings = { config: type.config.parse(config), secrets: type.secrets.parse(secrets), providerId: peerProviderId };
  const sender = type.openSender({ ...settings, onStatus: () => {} });
  return { send: () => sender.send({ ...text, content: { text: 'Hej då' } }), taken: played.taken, next: played.next, after, heard };
}

type Settings = ProviderSettings<unknown, unknown>;
