import type { InboundMessage } from '@signalbox/channels';
import { expect, test } from 'vitest';
import type { PhoneText } from './phones.ts';
import { textTo, useReceiver, useSender, useSimulator, type World } from './test-harness.ts';

const phone = '+46701740612';
const say = (world: World, text: string, to = '71700') => world.call<{ id: string }>('POST', `/phones/${phone}/messages`, { to, text });
const stateOf = async (world: World) =>
  (await world.call<{ messages: PhoneText[] }>('GET', `/phones/${phone}/messages`)).messages.map(({ state }) => state);

test.each([
  ['one part', 'JOIN summer åäö €[] @'],
  ['emoji', 'Tack 👍🏽'],
  ['several parts', 'Åtta€ '.repeat(200)],
  ['several parts of emoji', '😀'.repeat(300)],
])('a phone sends %s', async (_name, text) => {
  const world = await useSimulator();
  const { texts } = useReceiver(world.smppPort);
  const { id } = await say(world, text);
  await expect.poll(() => texts).toMatchObject([{ from: phone, to: '71700', text }]);
  expect(texts[0]?.providerMessageId).toContain(id);
  await expect.poll(() => stateOf(world)).toEqual(['sent']);
});

test.each([
  ['a text', 'STOP'],
  ['a long text', 'long '.repeat(100)],
])('%s is repeated under the same id until it is stored, and sent only then', async (_name, text) => {
  const world = await useSimulator();
  const tried: InboundMessage[] = [];
  let isAway = true;
  const { texts } = useReceiver(world.smppPort, {
    listener: {
      onMessage: async (inbound) => {
        tried.push(inbound);
        if (isAway) throw new Error('the database is away');
      },
    },
  });
  await say(world, text);
  await expect.poll(() => tried.length, { timeout: 5_000 }).toBeGreaterThan(2);
  expect(await stateOf(world)).toEqual(['sending']);
  isAway = false;
  await expect.poll(() => stateOf(world), { timeout: 5_000 }).toEqual(['sent']);
  expect(texts).toMatchObject([{ text }]);
  expect(new Set(tried.map(({ providerMessageId }) => providerMessageId)).size).toBe(1);
});

test('a text that was stored but not acknowledged comes again under the same id', async () => {
  const world = await useSimulator();
  let release: () => void = () => {};
  const { texts } = useReceiver(world.smppPort, {
    listener: { onMessage: () => (texts.length === 0 && !hasStalled ? stall() : Promise.resolve()) },
  });
  let hasStalled = false;
  const stall = () => {
    hasStalled = true;
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  await say(world, 'Hello');
  await expect.poll(() => hasStalled).toBe(true);
  await world.call('POST', '/drop-connections');
  release();
  await expect.poll(() => texts.length, { timeout: 5_000 }).toBe(2);
  expect(texts[0]?.providerMessageId).toBe(texts[1]?.providerMessageId);
});

test('two equal texts are two messages', async () => {
  const world = await useSimulator();
  const { texts } = useReceiver(world.smppPort);
  await say(world, 'yes');
  await say(world, 'yes');
  await expect.poll(() => texts).toHaveLength(2);
  expect(texts[0]?.providerMessageId).not.toBe(texts[1]?.providerMessageId);
});

test('a text goes to the system ID that last sent from that number', async () => {
  const world = await useSimulator();
  const first = useReceiver(world.smppPort);
  const second = useReceiver(world.smppPort, { config: { systemId: 'signalbox-2' } });
  await expect.poll(() => [first.statuses.at(-1)?.state, second.statuses.at(-1)?.state]).toEqual(['connected', 'connected']);
  const { sender } = useSender(world.smppPort, { config: { systemId: 'signalbox-2' } });
  await sender.send({ ...textTo(phone, 'Hello'), from: '+46701740605' });
  await say(world, 'reply', '+46701740605');
  await expect.poll(() => second.texts).toMatchObject([{ text: 'reply', to: '+46701740605' }]);
  expect(first.texts).toEqual([]);
});

test('the long poll answers when something comes', async () => {
  const world = await useSimulator();
  const { sender } = useSender(world.smppPort);
  const waiting = world.call<{ messages: PhoneText[]; next: number }>('GET', `/phones/${phone}/messages?waitMs=20000`);
  await sender.send(textTo(phone, 'Hello'));
  expect(await waiting).toMatchObject({ messages: [{ text: 'Hello' }], next: 1 });
});
