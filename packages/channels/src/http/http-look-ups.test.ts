import { peerProviderId } from '@signalbox/testkit/channels';
import { expect, test } from 'vitest';
import type { ProviderType } from '../contract/provider-type.ts';
import { providerTypes } from '../registry.ts';
import { httpDoubles } from './index.ts';
import type { HttpFault } from './play-double.ts';
import { startHttpPeer } from './testing/http-peer.ts';

// What becomes of a text whose answer was lost is asked of the operator itself.
const kinds = httpDoubles.map((double) => [double.type, double] as const);
/** Those that answer by the number and the words, for they know no reference of ours. */
const byWords = ['elks', 'twilio'];
/** Who never says that it does not know a reference. */
const neverSays = ['aspsms'];
const lost = { from: 'Norrvik', to: '+46701740601', content: { text: 'Hej då' } };
const [one, other] = ['0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a22', '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a23'];

test.each(kinds)('%s: a text that it took is found with its id, one that never came is not', async (type, double) => {
  const { send, ask, taken } = await open(double);
  await send(one, 'lost');
  expect(await ask(one)).toEqual([expect.objectContaining({ ref: taken[0]?.ref, isSame: true, state: 'accepted' })]);
  await send(other, 'swallowed', '+46701740602');
  expect(await ask(other, '+46701740602')).toEqual(neverSays.includes(type) ? null : []);
});

test.each(kinds)('%s: two that are alike are told apart, or both named; other words are not ours', async (type, double) => {
  const { send, ask, taken } = await open(double);
  await send(one, 'lost');
  await send(other, 'lost');
  const seen = await ask(other);
  if (byWords.includes(type)) {
    expect(seen?.map(({ ref, isSame }) => [ref, isSame])).toEqual(taken.map(({ ref }) => [ref, true]).toReversed());
    expect((await ask(other, lost.to, 'Something else'))?.map(({ isSame }) => isSame)).toEqual([false, false]);
    expect(await ask(other, lost.to, lost.content.text, Date.now() + 3_600_000)).toEqual([]);
  } else expect(seen?.map(({ ref }) => ref)).toEqual([taken[1]?.ref]);
});

test.each(kinds)('%s: who does not answer, or with something else, has said nothing', async (_, double) => {
  const { ask, leave, strange } = await open(double);
  expect(await strange()).toBeNull();
  await leave();
  expect(await ask(one)).toBeNull();
});

async function open(double: (typeof httpDoubles)[number]) {
  const type = providerTypes.get(double.type) as ProviderType;
  const { peer, played } = await startHttpPeer(double, type, { door: async () => ({ status: 204 }) });
  const settingsOf = (which: 'right' | 'wrong') => {
    const { config, secrets } = peer.settings(which);
    return { config: type.config.parse(config), secrets: type.secrets.parse(secrets), providerId: peerProviderId };
  };
  const sender = type.openSender({ ...settingsOf('right'), onStatus: () => {} });
  const question = { ...lost, at: Date.now() };
  return {
    send: (messageId: string, fault: HttpFault, to = lost.to) => {
      played.next(fault);
      return sender.send({ ...lost, messageId, to, attempt: 1 });
    },
    ask: async (messageId: string, to = lost.to, text = lost.content.text, at = question.at) =>
      type.lookUp?.(settingsOf('right'), { ...lost, messageId, to, content: { text }, at }),
    strange: async () => type.lookUp?.(settingsOf('wrong'), { ...question, messageId: one }),
    taken: played.taken,
    leave: peer.leave,
  };
}
