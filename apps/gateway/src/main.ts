import { openDatabase } from '@signalbox/db';
import { createLogger, endWhenAsked, gatewayEnv, practiceHosts, tidyAfterStart } from '@signalbox/env';
import { readNetworks } from '@signalbox/nodes/hook';
import { startGateway } from './gateway.ts';

const env = gatewayEnv();
const trustedProxies = readNetworks(env.TRUSTED_PROXIES);
if (!trustedProxies) throw new Error('TRUSTED_PROXIES: not a list of IP addresses and networks');
const log = createLogger('gateway');
const db = openDatabase(env.DATABASE_URL, { poolSize: 16, prefersIndexes: true, applicationName: 'signalbox gateway' });
const gateway = await startGateway({
  db,
  log,
  host: env.GATEWAY_HOST,
  port: env.GATEWAY_PORT,
  secretKey: env.SECRET_KEY,
  gatewayUrl: `http://${env.GATEWAY_HOST}:${env.GATEWAY_PORT}`,
  simulatorUrl: env.SIMULATOR_URL,
  linkUrl: env.LINK_URL,
  egressAllow: env.EGRESS_ALLOW,
  trustedProxies,
  operatorsAllow: [...env.EGRESS_ALLOW, ...practiceHosts(env)],
  mail: { host: env.MAIL_HOST, port: env.MAIL_PORT, name: env.MAIL_NAME, ...(env.MAIL_DNS ? { dns: env.MAIL_DNS } : {}) },
  mqtt: { host: env.MQTT_HOST, port: env.MQTT_PORT, cert: env.MQTT_CERT, key: env.MQTT_KEY },
});
log.info({ port: gateway.port }, 'ready');

tidyAfterStart();
endWhenAsked(log, async () => {
  await gateway.close();
  await db.close();
});
