import { createServer } from 'node:net';
import { openConnection } from '@signalbox/channels';
import { createLogger } from '@signalbox/env';
import { seedAccount, type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startGateway } from './gateway.ts';
import { createLeases } from './leases.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 12 });
}, 60_000);
afterAll(() => database.close());

test('of several gateways one has the connection; who ends in order hands it on, and who died loses it', async () => {
  const smsc = await useSmsc();
  const { accountId, providerId } = await provider(smsc.port, 'first');
  const one = await gateway();
  await expect.poll(() => smsc.live('first')).toBe(1);
  await gateway();
  // Both have looked by now at a provider that came later: only one of them is its receiver, too.
  await provider(smsc.port, 'second');
  await expect.poll(() => smsc.live('second'), { timeout: 10_000 }).toBe(1);
  await one.close();
  await expect.poll(() => smsc.binds('first'), { timeout: 10_000 }).toBe(2);
  expect([smsc.live('first'), smsc.most('first'), smsc.most('second')]).toEqual([1, 1, 1]);

  // Somebody who says nothing any more.
  const silent = 'update receiver_lease set holder = $3, until = now() + $4::interval where account_id = $1 and provider_id = $2';
  await database.admin(silent, [accountId, providerId, 'dead', '1 hour']);
  await expect.poll(() => smsc.live('first'), { timeout: 10_000 }).toBe(0);
  await database.admin(silent, [accountId, providerId, 'dead', '-1 s']);
  await expect.poll(() => smsc.live('first'), { timeout: 10_000 }).toBe(1);
}, 60_000);

test('connections are spread evenly over the gateways that live, and those of one that died go to the others', async () => {
  const on = await testDatabase();
  onTestFinished(() => on.close());
  for (const name of ['a', 'b', 'c', 'd', 'e']) await seedAccount(on, { name });
  const gatewayOf = (holder: string) => createLeases(on.db, { holder, leaseMs: 2000, kinds: [{ type: 'smpp' }] });
  const [one, two, three] = [gatewayOf('one'), gatewayOf('two'), gatewayOf('three')];
  const held = async (...gateways: (typeof one)[]) => {
    const sets: ReadonlySet<string>[] = [];
    for (const gateway of gateways) sets.push(await gateway.hold());
    // Nobody has what another one has, whatever is on its way.
    const all = sets.flatMap((set) => [...set]);
    expect(new Set(all).size).toBe(all.length);
    return sets.map((set) => set.size).sort();
  };
  expect(await held(one)).toEqual([5]);
  await expect.poll(() => held(one, two), { timeout: 10_000 }).toEqual([2, 3]);
  const kept = [...(await one.hold())];
  await expect.poll(() => held(one, two, three), { timeout: 10_000 }).toEqual([1, 2, 2]);
  // What need not move stays.
  expect([...(await one.hold())].some((id) => kept.includes(id))).toBe(true);
  // The second one says nothing any more.
  await expect.poll(() => held(one, three), { timeout: 10_000 }).toEqual([2, 3]);
  await one.leave();
  expect(await held(three)).toEqual([5]);
}, 60_000);

const provider = (port: number, systemId: string) =>
  seedAccount(database, { name: systemId, config: { host: '127.0.0.1', port, systemId }, password: 'secret', masterKey: testSecretKey });

async function gateway() {
  const started = await startGateway({
    ...{ db: database.db, log: createLogger('test', { write: () => {} }), host: '127.0.0.1', port: 0, secretKey: testSecretKey },
    ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: 'http://127.0.0.1:9' },
  });
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= started.close();
    return closing;
  };
  onTestFinished(close);
  return { close };
}

/** An SMSC that counts who is bound. */
async function useSmsc() {
  const counts = new Map<string, { live: number; binds: number; most: number }>();
  const of = (name: string) => {
    const found = counts.get(name) ?? { live: 0, binds: 0, most: 0 };
    counts.set(name, found);
    return found;
  };
  const server = createServer((socket) => {
    let name: string | null = null;
    const connection = openConnection(socket, {
      ...{ responseTimeoutMs: 2_000, enquireLinkMs: 60_000 },
      onClose: () => {
        if (name !== null) of(name).live -= 1;
      },
      onRequest: (pdu) => {
        name = String(pdu.fields.system_id);
        const count = of(name);
        count.live += 1;
        count.binds += 1;
        count.most = Math.max(count.most, count.live);
        connection.answer(pdu, 0, { system_id: 'smsc' });
      },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    live: (name: string) => of(name).live,
    binds: (name: string) => of(name).binds,
    most: (name: string) => of(name).most,
  };
}
