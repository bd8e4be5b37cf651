import type { ConnectionStatus, DeliveryReport, InboundMessage, Listener, ProviderType, SendOutcome } from '@signalbox/channels';
import type { MessageContent } from '@signalbox/domain';
import { maskSecrets } from '@signalbox/messaging';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type ProviderPeer, peerProviderId, type StartPeer } from './provider-peer.ts';

/** What holds for every type of provider, tried against the peer that its folder brings along. */
export function providerContract(type: ProviderType, startPeer: StartPeer): void {
  const { ours, theirs, text } = type.channel.sample;
  const messageOf = (said = text, messageId = 'm1') => ({
    ...{ messageId, from: ours, to: theirs, attempt: 1 },
    content: type.channel.ofText(said),
  });

  describe(`provider ${type.type}`, () => {
    test('says what it is', () => {
      expect(type.type).toMatch(/^[a-z][a-z0-9]*$/);
      for (const words of [type.title, type.help.word]) expect(words.trim()).not.toBe('');
      expect(type.capabilities.receives).toBe([type.openReceiver, type.callback, type.openDoor].some((way) => way !== undefined));
    });

    test('accepted: the message is there as it was written, and has a reference', async () => {
      const { peer, sender } = await open();
      expect(await sender.send(messageOf())).toMatchObject({ result: 'accepted', ref: expect.stringMatching(/./) });
      expect(peer.taken).toMatchObject([{ from: ours, to: theirs, text }]);
    });

    test('refused: the message is told apart from one that may be tried again', async () => {
      const { peer, sender } = await open();
      peer.next('refused');
      const outcome = await sender.send(messageOf());
      expect(outcome).toMatchObject({ result: expect.stringMatching(/^permanent_/), ref: null, rawCode: expect.stringMatching(/./) });
    });

    test('throttled: it says when to come back, and then it goes through', async () => {
      const { peer, sender } = await open();
      peer.next('throttled');
      const outcome = await sender.send(messageOf());
      expect(outcome).toMatchObject({ result: 'throttled', ref: null });
      expect(outcome.retryAfterMs).toBeGreaterThan(0);
      expect(await sender.send(messageOf())).toMatchObject({ result: 'accepted' });
      expect(peer.taken).toHaveLength(1);
    });

    test('a lost answer is unknown, for the message may be there', async () => {
      const { peer, sender } = await open();
      peer.next('lost');
      expect(await sender.send(messageOf())).toMatchObject({ result: 'unknown', ref: null });
      expect(peer.taken).toHaveLength(1);
    });

    test('nobody there is transient, for nothing has left', async () => {
      const { peer, settings } = await open();
      await peer.leave();
      const { sender } = openSender(settings('right'));
      expect(await sender.send(messageOf())).toMatchObject({ result: 'transient', ref: null });
    });

    test('a wrong secret is told as such, and stands nowhere', async () => {
      const { settings } = await open();
      const { sender, statuses } = openSender(settings('wrong'));
      const outcome = await sender.send(messageOf());
      expect(outcome).toMatchObject({ result: 'auth', ref: null });
      const secrets = Object.values(settings('wrong').secrets as Record<string, string>);
      for (const secret of secrets) expect(JSON.stringify([outcome, statuses])).not.toContain(secret);
    });

    test('who listens hears what goes over the line, and no secret', async () => {
      const { peer, settings } = await open();
      const lines: string[] = [];
      const secrets = settings('right').secrets as Record<string, string>;
      const dialogue = { isOpen: true, say: (way: string, text: string) => void lines.push(`${way} ${maskSecrets(text, secrets)}`) };
      const sender = type.openSender({ ...settings('right'), onStatus: () => {}, dialogue });
      onTestFinished(() => sender.close());
      await sender.send(messageOf());
      expect(peer.taken).toHaveLength(1);
      for (const way of ['out', 'in']) expect(lines.filter((line) => line.startsWith(way))).not.toEqual([]);
      // Nor as it is packed to sign in: `AUTH PLAIN`, `Basic`.
      const packed = lines.join('\n').match(/[A-Za-z0-9+/]{8,}={0,2}/g) ?? [];
      const unpacked = packed.map((word) => Buffer.from(word, 'base64').toString('latin1'));
      for (const secret of Object.values(secrets)) for (const line of [...lines, ...unpacked]) expect(line).not.toContain(secret);
    });

    test.runIf(type.test)('its own test tells a good secret from a wrong one, and sends nothing', async () => {
      const { peer, settings } = await open();
      expect(await type.test?.(settings('right'))).toMatchObject({ result: 'accepted' });
      expect(await type.test?.(settings('wrong'))).toMatchObject({ result: 'auth' });
      expect(peer.taken).toEqual([]);
    });

    test.runIf(type.balance)('it tells what is left', async () => {
      const { settings } = await open();
      expect(await type.balance?.(settings('right'))).toMatchObject({ amountMicros: expect.any(Number) });
    });

    test('what is under way when it is closed is finished', async () => {
      const { sender } = await open();
      const sending = sender.send(messageOf());
      await sender.close();
      expect(await sending).toMatchObject({ result: 'accepted' });
    });

    describe.runIf(type.capabilities.receipts)('receipts', () => {
      test('each is heard, also when it is repeated, under the reference of the answer', async () => {
        const { peer, sender, heard } = await open();
        const { ref } = await sender.send(messageOf());
        for (const state of ['accepted', 'delivered', 'delivered'] as const) expect(await peer.report(ref ?? '', state)).toBe(true);
        expect(heard.reports.map(({ state }) => state)).toEqual(['accepted', 'delivered', 'delivered']);
        for (const report of heard.reports) expect(report.ref).toBe(ref);
      });

      test('one that comes before the answer is heard before it', async () => {
        const { peer, sender, heard } = await open();
        peer.next('reported first');
        let outcome: SendOutcome | null = null;
        heard.onReport = () => expect(outcome).toBeNull();
        outcome = await sender.send(messageOf());
        expect(outcome).toMatchObject({ result: 'accepted', ref: heard.reports[0]?.ref });
      });

      test('one that cannot be stored is not acknowledged', async () => {
        const { peer, sender, heard } = await open();
        const { ref } = await sender.send(messageOf());
        heard.isAway = true;
        expect(await peer.report(ref ?? '', 'delivered')).toBe(false);
        heard.isAway = false;
        expect(await peer.report(ref ?? '', 'delivered')).toBe(true);
      });
    });

    describe.runIf(type.capabilities.receives)('messages to us', () => {
      const said = { id: 'in-1', from: theirs, to: ours, text };

      test('one is heard in the shape of the channel, and acknowledged only when it is stored', async () => {
        const { say, heard } = await open();
        heard.isAway = true;
        expect(await say(said)).toBe(false);
        heard.isAway = false;
        expect(await say(said)).toBe(true);
        expect(heard.messages).toMatchObject([{ from: theirs, to: ours }]);
        const content = heard.messages[0]?.content as MessageContent;
        expect(type.channel.textOf(content)).toBe(text);
        // In the shape of the channel: kept and read again it says the same.
        expect(type.channel.read(type.channel.keep(content))).toMatchObject(content);
      });

      test('the same again has the same id, another one another', async () => {
        const { say, heard } = await open();
        for (const id of ['in-1', 'in-1', 'in-2']) await say({ ...said, id });
        const [first, again, other] = heard.messages.map(({ providerMessageId }) => providerMessageId);
        expect(again).toBe(first);
        expect(other).not.toBe(first);
      });
    });

    test.runIf(type.callback)('a call with a bad signature is refused, and nothing is heard', async () => {
      const { peer, heard } = await open();
      expect(await peer.forge?.()).toBe(false);
      expect([heard.messages, heard.reports]).toEqual([[], []]);
    });
  });

  interface Heard {
    messages: InboundMessage[];
    reports: DeliveryReport[];
    /** The database is away. */
    isAway: boolean;
    onReport?: () => void;
  }

  function openSender(settings: ReturnType<typeof settingsOf>) {
    const statuses: ConnectionStatus[] = [];
    const sender = type.openSender({ ...settings, onStatus: (status) => void statuses.push(status) });
    onTestFinished(() => sender.close());
    return { sender, statuses };
  }

  /** A peer, and both sides of the provider with it. */
  async function open() {
    const heard: Heard = { messages: [], reports: [], isAway: false };
    const store = async (keep: () => void) => {
      if (heard.isAway) throw new Error('the database is away');
      keep();
    };
    const listener: Listener = {
      onMessage: (message) => store(() => heard.messages.push(message)),
      onReport: (report) =>
        store(() => {
          heard.onReport?.();
          heard.reports.push(report);
        }),
      onUnusable: async (event) => expect.unreachable(event.code),
    };
    const peer: ProviderPeer = await startPeer(async (request) => {
      const news = await type.callback?.read(settings('right'), request);
      if (!news) return { status: 404 };
      if ('refused' in news) return news.refused;
      await Promise.all([...news.messages.map(listener.onMessage), ...news.reports.map(listener.onReport)]);
      return news.answer;
    });
    const settings = (secret: 'right' | 'wrong') => settingsOf(peer, secret);
    const receiver = type.openReceiver?.({ ...settings('right'), onStatus: () => {} }, listener);
    onTestFinished(() => receiver?.close());
    const door = await type.openDoor?.({
      ...{ host: '127.0.0.1', port: 0, name: 'door.example' },
      isOurs: async (address) => address === ours,
      onArrival: async ({ to, message }) => void (await Promise.all(to.map((address) => listener.onMessage({ ...message, to: address })))),
    });
    onTestFinished(() => door?.close());
    const say = (said: Parameters<ProviderPeer['say']>[0]) => peer.say(said, door?.port ?? 0);
    return { peer, say, heard, settings, ...openSender(settings('right')) };
  }

  function settingsOf(peer: ProviderPeer, secret: 'right' | 'wrong') {
    const { config, secrets } = peer.settings(secret);
    return { config: type.config.parse(config), secrets: type.secrets.parse(secrets), providerId: peerProviderId };
  }
}
