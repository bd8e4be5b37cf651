import { type HttpBindings, type ServerType, serve } from '@hono/node-server';
import { bearerAuthenticate, createApi, problem, readerWords } from '@signalbox/api';
import { guardedTypes, type ProviderType, providerTypes } from '@signalbox/channels';
import { createHold, type Database } from '@signalbox/db';
import { type Channels, newId, channels as productChannels, userError } from '@signalbox/domain';
import { closeServer, type Logger } from '@signalbox/env';
import type { TriggerTable } from '@signalbox/flow';
import {
  createBatches,
  createInbound,
  createMessageQueue,
  createProviderLoad,
  createProviderLogs,
  createReceipts,
} from '@signalbox/messaging';
import { catalogue, triggers as productTriggers, steering } from '@signalbox/nodes';
import { runs } from '@signalbox/nodes/runs';
import { createEffectContext, createEgress, createPlanCache, createWaker } from '@signalbox/runner';
import { createServices } from '@signalbox/services';
import { Hono } from 'hono';
import type { TrustedProxies } from './caller-ip.ts';
import { createHooks } from './hooks.ts';
import { createLinks } from './links.ts';
import { type DoorPlace, keepMailDoor } from './mail-door.ts';
import { keepMqttDoor } from './mqtt/keep-mqtt-door.ts';
import type { MqttPlace } from './mqtt/mqtt-door.ts';
import { createProviderCallbacks } from './provider-callbacks.ts';
import { createReceivers } from './receivers.ts';

export interface GatewayOptions {
  db: Database;
  log: Logger;
  host: string;
  /** 0 = any free port. */
  port: number;
  secretKey: string;
  gatewayUrl: string;
  simulatorUrl: string;
  /** Where short links of messages are opened; none are made when nothing is said. */
  linkUrl?: string;
  /** Where mails come in; none do when nothing is said. */
  mail?: DoorPlace;
  /** Where devices connect; none do when nothing is said. */
  mqtt?: MqttPlace;
  /** Hosts in private networks that may be asked for a file; none when nothing is said. */
  egressAllow?: readonly string[];
  /** Proxies whose word about who calls counts; none when nothing is said. */
  trustedProxies?: TrustedProxies;
  /** Hosts inside the house that providers may lead to; missing = all of them, for tests. */
  operatorsAllow?: readonly string[];
  /** Those of the product when nothing is said. */
  channels?: Channels;
  types?: ReadonlyMap<string, ProviderType>;
  triggers?: TriggerTable;
}
export interface Gateway {
  port: number;
  /** Where mails come in; null while that door is shut. */
  mailPort(): number | null;
  /** Where devices connect; null while another gateway has the broker. */
  mqttPort(): number | null;
  /** Stops taking, finishes what is under way, closes the connections. The database stays open. */
  close(): Promise<void>;
}

const reloadEveryMs = 2000;

/** Every door to the outside: REST API, HTTP triggers, and the receiving connections of the providers. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { db, log, secretKey, gatewayUrl, simulatorUrl, linkUrl = '' } = options;
  const { channels = productChannels, triggers = productTriggers, operatorsAllow } = options;
  const kinds = options.types ?? providerTypes;
  const types = operatorsAllow ? guardedTypes(kinds, createEgress({ allowedHosts: operatorsAllow })) : kinds;
  const warn = (message: string) => (error: unknown) => log.warn({ error: String(error) }, message);
  const waker = createWaker({ router: db.router, onError: warn('a wake could not be sent; the sweep will find it') });
  const stride = {
    ...{ db, steering, runs, triggers, plans: createPlanCache() },
    context: createEffectContext({
      channels,
      queueMessages: createMessageQueue(channels, { linkUrl }),
      batches: createBatches(channels),
      gatewayUrl,
    }),
  };
  const http = createEgress({ allowedHosts: options.egressAllow ?? [] });
  const inbound = createInbound({ db, secretKey, waker, http, channels, triggers, stride });
  const load = createProviderLoad({ db, onError: warn('what providers did could not be counted') });
  const receipts = createReceipts({
    ...{ db, waker, onError: warn('delivery reports could not be matched; the sweep will do it') },
    onMatched: (provider, states) => {
      for (const state of states) load.reported(provider, state);
    },
  });
  const services = createServices({
    db,
    catalogue,
    channels,
    providerTypes: types,
    secretKey,
    gatewayUrl,
    simulatorUrl,
    waker,
    http,
    linkUrl,
  });
  const ending = new AbortController();
  const hold = createHold({ signal: ending.signal });
  const logs = createProviderLogs({ db, onError: warn('events of a provider could not be stored') });
  const receivers = createReceivers({ db, hold, inbound, receipts, logs, types, secretKey, log });

  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use('*', (c, next) => {
    c.env.outgoing.setHeader('x-request-id', newId());
    return next();
  });
  app.get('/health', (c) => c.json({ ok: true, receivers: [...receivers.status.values()].map(({ state }) => state) }));
  app.route('/', createApi({ services, authenticate: bearerAuthenticate(services.auth), log }));
  app.route('/', createProviderCallbacks(receivers, log));
  app.route('/', createHooks({ inbound, hold, log, trustedProxies: options.trustedProxies ?? [] }));
  app.route('/', createLinks({ db, waker }));
  app.notFound((c) =>
    problem(readerWords(c), userError('route.not_found', { address: `${c.req.method} ${c.req.path.slice(0, 200)}` }, { status: 404 })),
  );
  const server = await listen(app, options);
  const mail = options.mail ? await keepMailDoor({ db, hold, inbound, receipts, types, log }, options.mail) : null;
  const mqtt = options.mqtt ? await keepMqttDoor({ db, hold, accept: inbound.acceptPublish, log }, options.mqtt) : null;

  const reload = () => void receivers.reload().catch(warn('the list of providers could not be read; trying again'));
  const timer = setInterval(reload, reloadEveryMs);
  const stopListening = db.listen('providers', reload, reload);
  reload();

  return {
    port: portOf(server),
    mailPort: () => mail?.port() ?? null,
    mqttPort: () => mqtt?.port() ?? null,
    close: async () => {
      ending.abort();
      clearInterval(timer);
      await stopListening();
      await services.live.close();
      await Promise.all([receivers.close(), mail?.close(), mqtt?.close(), closeServer(server)]);
      await Promise.all([receipts.close(), logs.close()]);
      await load.close();
      await inbound.close();
      await waker.close();
    },
  };
}

const listen = (app: Hono<{ Bindings: HttpBindings }>, { host, port }: GatewayOptions): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(server));
    server.once('error', reject);
  });

function portOf(server: ServerType): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
