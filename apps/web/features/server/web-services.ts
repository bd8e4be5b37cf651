import { guardedTypes, providerTypes } from '@signalbox/channels';
import { openDatabase } from '@signalbox/db';
import { channels } from '@signalbox/domain';
import { createLogger, mqttAddress, practiceHosts, type WebEnv, webEnv } from '@signalbox/env';
import { catalogue } from '@signalbox/nodes';
import { createEgress, createWaker } from '@signalbox/runner';
import { createServices, type Services } from '@signalbox/services';

export interface WebServices {
  env: WebEnv;
  log: ReturnType<typeof createLogger>;
  services: Services;
}

/** Configuration, log and services of this process. Opened with the first request: building the app reads no configuration and connects nowhere. */
export function webServices(): WebServices {
  // The bundler gives each route its own copy of this module; the process keeps one set of connections.
  holder[slot] ??= open();
  return holder[slot];
}

const slot = Symbol.for('signalbox.web-services');
const holder: { [slot]?: WebServices } = globalThis as object;

function open(): WebServices {
  const env = webEnv();
  const log = createLogger('web');
  const db = openDatabase(env.DATABASE_URL, { poolSize: 16, applicationName: 'signalbox web' });
  const waker = createWaker({
    router: db.router,
    onError: (error) => log.warn({ error: String(error) }, 'a wake could not be sent; the sweep will find it'),
  });
  const gatewayUrl = `http://${env.GATEWAY_HOST}:${env.GATEWAY_PORT}`;
  const services = createServices({
    db,
    catalogue,
    channels,
    providerTypes: guardedTypes(providerTypes, createEgress({ allowedHosts: [...env.EGRESS_ALLOW, ...practiceHosts(env)] })),
    secretKey: env.SECRET_KEY,
    gatewayUrl,
    simulatorUrl: env.SIMULATOR_URL,
    linkUrl: env.LINK_URL,
    mqttUrl: mqttAddress(env),
    waker,
    http: createEgress({ allowedHosts: env.EGRESS_ALLOW }),
  });
  // server.ts closes the connections of this process; streams of live views end only if they are told.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void services.live.close());
  return { env, log, services };
}
