import type { PartsEnv } from '@signalbox/env';
import type { WantedPort } from './ports.ts';

/** The ports that npm start will bind. */
export function wantedPorts(env: PartsEnv): WantedPort[] {
  const { HOST: host } = env;
  const apps: WantedPort[] = [
    { part: 'web', key: 'WEB_PORT', port: env.WEB_PORT, host },
    { part: 'gateway', key: 'GATEWAY_PORT', port: env.GATEWAY_PORT, host: env.GATEWAY_HOST },
    { part: 'worker', key: 'WORKER_PORT', port: env.WORKER_PORT, host },
    { part: 'SMSC of the simulator', key: 'SMPP_PORT', port: env.SMPP_PORT, host },
    { part: 'simulator', key: 'SIMULATOR_PORT', port: env.SIMULATOR_PORT, host },
  ];
  const loopback = '127.0.0.1';
  if (!env.DATABASE_URL) apps.push({ part: 'postgres', key: 'POSTGRES_PORT', port: env.POSTGRES_PORT, host: loopback });
  if (!env.TEMPORAL_ADDRESS) apps.push({ part: 'temporal', key: 'TEMPORAL_PORT', port: env.TEMPORAL_PORT, host: loopback });
  return apps;
}
