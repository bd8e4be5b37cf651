import { readFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Database, HoldWhileAway } from '@signalbox/db';
import { readDeviceUser } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import { type AcceptPublish, keepExample } from '@signalbox/messaging';
import type { Aedes, Client } from 'aedes';
import { createConnected } from './connected.ts';
import { lookAgain, signIn } from './device-book.ts';
import { createFailedSignIns } from './failed-sign-ins.ts';
import { type FrameLimits, guardFrames } from './frame-guard.ts';
import { createMqttBroker } from './mqtt-broker.ts';
import { createMqttRoutes } from './mqtt-routes.ts';
import { createOutgoing, type OutgoingRow } from './outgoing.ts';
import { createSightings } from './sightings.ts';

export interface MqttPlace {
  host: string;
  /** 0 = any free port. */
  port: number;
  /** Files in PEM; without them it speaks without TLS. */
  cert?: string;
  key?: string;
  limits?: Partial<FrameLimits>;
}
export interface MqttDoorDeps {
  db: Database;
  hold: HoldWhileAway;
  accept: AcceptPublish;
  log: Logger;
}
export interface MqttDoor {
  port: number;
  close(): Promise<void>;
}

/** Opens the broker for devices. It hears of changed devices and workflows by notice; before the first list is read nobody is let in. */
export async function openMqttDoor(deps: MqttDoorDeps, place: MqttPlace): Promise<MqttDoor> {
  const { db, log, accept, hold } = deps;
  const warn = (message: string) => (error: unknown) => log.warn({ error: String(error) }, message);
  const [connected, routes, failed] = [createConnected(), createMqttRoutes(db), createFailedSignIns()];
  await routes.reload();
  const retained = await readRetained(db);
  // What may fail comes first: a door that is tried again and again leaves nothing behind.
  let take = (socket: Socket): void => void socket.destroy();
  const server = await listen(place, (socket) => take(socket));
  const sightings = createSightings(db, { onError: warn('when devices were seen could not be written down') });
  const broker = await createMqttBroker({
    ...{ connected, routes, sightings, accept, hold, log },
    signIn: async (client, user, secret) => {
      const address = addressOf(client);
      if (failed.isTooMany(address)) return null;
      const device = await signIn(db, user, secret);
      if (!device) failed.note(address);
      return device;
    },
    onExample: (accountId, said) =>
      void db
        .withAccountSql(accountId, (sql) => keepExample(sql, said))
        .then(() => routes.reload())
        .catch(warn('an example of a message could not be kept')),
    onSubscribe: () => outgoing.ring(),
  });
  for (const row of retained) await publishRow(broker, { ...row, is_retained: true });
  const outgoing = createOutgoing({
    db,
    publish: (row) => publishRow(broker, row),
    isHeard: ({ account_id, topic }) =>
      connected.isHeard(account_id, readDeviceUser(`${account_id}.${topic.split('/')[3] ?? ''}`)?.key ?? '', topic),
    onError: warn('what workflows publish could not be read; trying again'),
  });
  take = (socket) => {
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    guardFrames(socket, { ...usualLimits, ...place.limits }, (why) => log.debug({ why }, 'a connection was ended'));
    broker.handle(socket);
  };

  const reload = () => void routes.reload().catch(warn('the steps that listen over MQTT could not be read; trying again'));
  const check = async (deviceId?: string) => {
    const some = connected.all().filter(([, { id }]) => deviceId === undefined || deviceId === '' || id === deviceId);
    const now = await lookAgain(
      db,
      some.map(([, device]) => device),
    );
    for (const [client, device] of some) {
      const found = now.get(device);
      if (found) connected.change(client, found);
      else client.close();
    }
  };
  const checkNow = (deviceId?: string) => void check(deviceId).catch(warn('devices could not be looked at; trying again'));
  const stops = [
    db.listen('mqtt', reload, reload),
    db.listen('devices', checkNow, () => checkNow()),
    db.listen('publishing', outgoing.ring, outgoing.ring),
  ];
  const timers = [setInterval(reload, reloadEveryMs), setInterval(() => checkNow(), checkEveryMs)];
  outgoing.ring();

  return {
    port: portOf(server),
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(stops.map((stop) => stop()));
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await outgoing.close();
      await new Promise<void>((resolve) => broker.close(() => resolve()));
      await Promise.all([closed, sightings.close()]);
    },
  };
}

const usualLimits: FrameLimits = { mostBytes: 64 * 1024, perSecond: 100, burst: 500 };
const mostConnections = 10_000;
const reloadEveryMs = 2_000;
const checkEveryMs = 60_000;

const publishRow = (
  broker: Aedes,
  { topic, payload, qos, is_retained: retain }: Pick<OutgoingRow, 'topic' | 'qos' | 'is_retained'> & { payload: string | Buffer },
) =>
  new Promise<void>((resolve, reject) => {
    broker.publish({ cmd: 'publish', topic, payload: Buffer.from(payload), qos, retain, dup: false }, (error) =>
      error ? reject(error) : resolve(),
    );
  });

/** What workflows had kept stands in rows; the broker has it in memory. */
const readRetained = (db: Database) =>
  db.router<{ topic: string; payload: Buffer; qos: 0 | 1 }>('select * from find_retained()', [], 'find_retained');

async function listen({ host, port, cert, key }: MqttPlace, take: (socket: Socket) => void): Promise<Server> {
  const server = cert
    ? createTlsServer({ cert: await readFile(cert), key: await readFile(key ?? ''), handshakeTimeout: 10_000 }, take)
    : createServer(take);
  server.maxConnections = mostConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return server;
}

const addressOf = (client: Client): string => {
  const { conn } = client;
  return 'remoteAddress' in conn ? (conn.remoteAddress ?? '') : '';
};
function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
