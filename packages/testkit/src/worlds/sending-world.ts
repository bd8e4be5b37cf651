import { channels, newId, sms } from '@signalbox/domain';
import { createLogger } from '@signalbox/env';
import { startGateway } from '@signalbox/gateway/gateway';
import { createMessageQueue } from '@signalbox/messaging';
import { createWaker } from '@signalbox/runner';
import { startSimulator } from '@signalbox/simulator/simulator';
import { smsWorld } from '@signalbox/simulator/worlds/sms';
import { seedAccount, testSecretKey } from '../database/seed.ts';
import { testDatabase } from '../database/test-database.ts';

/** A database, the outside world and a gateway in this process; one account with a provider that leads into that world. */
export async function openSendingWorld(options: { perSecond?: number } = {}) {
  const database = await testDatabase({ poolSize: 16 });
  const simulator = await startSimulator({ controlPort: 0, worlds: [smsWorld({ port: 0, systemId: 'signalbox', password: 'secret' })] });
  const log = createLogger('test', { write: () => {} });
  const account = await seedAccount(database, {
    ...{ password: 'secret', masterKey: testSecretKey, config: { port: simulator.ports.smpp, windowSize: 20, responseTimeoutMs: 1500 } },
    ...(options.perSecond === undefined ? {} : { perSecond: options.perSecond }),
  });
  const simulatorUrl = `http://127.0.0.1:${simulator.controlPort}`;
  const gateway = await startGateway({
    ...{ db: database.db, log, host: '127.0.0.1', port: 0, secretKey: testSecretKey, gatewayUrl: 'http://gateway.test', simulatorUrl },
  });
  const waker = createWaker({ router: database.db.router });

  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${simulatorUrl}${path}`, { method, ...init });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  };
  /** Queues one text to each number, as a stride does. */
  const queue = async (numbers: string[]) => {
    const items = numbers.map((to) => ({
      runId: newId(),
      nodeId: 'send',
      class: 2,
      channel: sms.id,
      content: { text: `to ${to}` },
      to,
      contactId: null,
      from: null,
    }));
    const queued = await database.db.withAccountSql(account.accountId, (sql) =>
      createMessageQueue(channels)(sql, items, { now: Date.now() }),
    );
    waker.lanes(queued.providerIds);
    return queued.messageIds;
  };
  /** How many messages are in each state. */
  const states = async () => {
    const rows = await database.admin<{ state: number; n: number }>(
      'select state, count(*)::int as n from message where account_id = $1 and not inbound group by 1',
      [account.accountId],
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };
  const close = async () => {
    await waker.close();
    await gateway.close();
    await simulator.close();
    await database.close();
  };
  return { database, account, simulator, gateway, gatewayUrl: `http://127.0.0.1:${gateway.port}`, waker, log, call, queue, states, close };
}
export type SendingWorld = Awaited<ReturnType<typeof openSendingWorld>>;

export const phoneNumbers = (count: number, first = 46_701_740_000): string[] => Array.from({ length: count }, (_, i) => `+${first + i}`);
