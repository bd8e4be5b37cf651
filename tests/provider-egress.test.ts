import { once } from 'node:events';
import { createServer } from 'node:net';
import { guardedTypes, type ProviderType, providerTypes } from '@signalbox/channels';
import { userError } from '@signalbox/domain';
import { createEgress } from '@signalbox/runner';
import { afterAll, beforeAll, expect, test } from 'vitest';

let heard = 0;
const inside = createServer((socket) => {
  heard += 1;
  socket.destroy();
});
let port: number;
beforeAll(async () => {
  inside.listen(0, '127.0.0.1');
  await once(inside, 'listening');
  port = (inside.address() as { port: number }).port;
});
afterAll(() => inside.close());

/** A name that stands for an address inside. */
const lookup: Parameters<typeof createEgress>[0]['lookup'] = (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
const typesBy = (allowedHosts: string[]) => guardedTypes(providerTypes, createEgress({ allowedHosts, lookup }));

const settings: Record<string, (host: string) => { config: object; secrets: object }> = {
  smpp: (host) => ({ config: { host, port, systemId: 'signalbox' }, secrets: { password: 'secret' } }),
  smtp: (host) => ({ config: { host, port, security: 'none', timeoutMs: 2000 }, secrets: {} }),
  elks: (host) => ({ config: { apiUrl: `http://${host}:${port}`, user: 'u' }, secrets: { password: 'secret' } }),
};
function testAt(types: ReadonlyMap<string, ProviderType>, kind: string, host: string) {
  const type = types.get(kind) as ProviderType;
  const { config, secrets } = settings[kind]?.(host) ?? { config: {}, secrets: {} };
  return type.test?.({ config: type.config.parse(config), secrets: type.secrets.parse(secrets), providerId: 'p' });
}

for (const kind of Object.keys(settings)) {
  test.each(['127.0.0.1', 'inside.example'])(`${kind} at %s inside is refused before anything leaves`, async (host) => {
    const before = heard;
    expect(await testAt(typesBy([]), kind, host)).toMatchObject({ result: 'transient', rawCode: 'http.blocked' });
    expect(heard).toBe(before);
  });

  test(`${kind} goes there where it is allowed`, async () => {
    const before = heard;
    const { rawCode } = (await testAt(typesBy([`127.0.0.1:${port}`]), kind, '127.0.0.1')) ?? {};
    expect(rawCode).not.toBe('http.blocked');
    expect(heard).toBe(before + 1);
  });
}

test('senders, receivers and questions for the credit go the same way', async () => {
  const asked: string[] = [];
  const outside = {
    addressOf: async (host: string) => {
      asked.push(host);
      throw userError('http.blocked', { host });
    },
    request: async ({ url }: { url: string }) => {
      asked.push(url);
      throw userError('http.blocked', { host: url });
    },
  };
  const types = guardedTypes(providerTypes, outside);
  const elks = types.get('elks') as ProviderType;
  const ofElks = { config: elks.config.parse(settings.elks?.('elks.example').config), secrets: { password: 'secret' }, providerId: 'p' };
  await expect(elks.balance?.(ofElks)).rejects.toMatchObject({ code: 'provider.no_balance' });
  const smtp = types.get('smtp') as ProviderType;
  const config = smtp.config.parse({ host: 'smtp.example', security: 'none', imapHost: 'imap.example' });
  const statuses: (string | null)[] = [];
  let isRefused = () => {};
  const refused = new Promise<void>((resolve) => {
    isRefused = resolve;
  });
  const receiver = smtp.openReceiver?.(
    {
      ...{ config, secrets: {}, providerId: 'p' },
      onStatus: ({ code }) => {
        statuses.push(code);
        if (code === 'http.blocked') isRefused();
      },
    },
    { onMessage: async () => {}, onReport: async () => {}, onUnusable: async () => {} },
  );
  await refused;
  await receiver?.close();
  const sender = smtp.openSender({ config, secrets: {}, providerId: 'p', onStatus: () => {} });
  const message = {
    messageId: 'm',
    attempt: 1,
    from: 'a@example.com',
    to: 'b@example.com',
    content: smtp.channel.ofText('Hi'),
    readFile: async () => null,
  };
  expect(await sender.send(message as Parameters<typeof sender.send>[0])).toMatchObject({ result: 'transient', rawCode: 'http.blocked' });
  await sender.close();
  expect(asked.map((one) => one.replace(/.*\/\/([^/:]+).*/, '$1'))).toEqual(['elks.example', 'imap.example', 'smtp.example']);
});
