import { randomBytes } from 'node:crypto';
import { freePort } from '../start/ports.ts';

const portKeys = [
  'WEB_PORT',
  'GATEWAY_PORT',
  'MAIL_PORT',
  'MQTT_PORT',
  'WORKER_PORT',
  'SMPP_PORT',
  'SIMULATOR_PORT',
  'SIMULATOR_MAIL_PORT',
  'POSTGRES_PORT',
  'TEMPORAL_PORT',
] as const;
const secret = (bytes: number) => randomBytes(bytes).toString('hex');

/** What a Signalbox of its own is started with: free ports and fresh secrets. */
export async function ownSettings() {
  const ports = new Set<number>();
  while (ports.size < portKeys.length) ports.add(await freePort());
  const numbers = [...ports];
  return {
    ...(Object.fromEntries(portKeys.map((key, index) => [key, String(numbers[index])])) as Record<(typeof portKeys)[number], string>),
    MAIL_DNS: 'off',
    SECRET_KEY: randomBytes(32).toString('base64'),
    NEXTAUTH_SECRET: secret(32),
    SIMULATOR_PASSWORD: secret(4),
    ...{ POSTGRES_SUPERUSER_PASSWORD: secret(16), POSTGRES_OWNER_PASSWORD: secret(16), POSTGRES_APP_PASSWORD: secret(16) },
  };
}
export type OwnSettings = Awaited<ReturnType<typeof ownSettings>>;

/** Where its parts are. */
export function addressesOf(settings: OwnSettings) {
  const database = `127.0.0.1:${settings.POSTGRES_PORT}/signalbox`;
  return {
    SIMULATOR_URL: `http://127.0.0.1:${settings.SIMULATOR_PORT}`,
    DATABASE_URL: `postgresql://signalbox_app:${settings.POSTGRES_APP_PASSWORD}@${database}`,
    DATABASE_OWNER_URL: `postgresql://signalbox_owner:${settings.POSTGRES_OWNER_PASSWORD}@${database}`,
    TEMPORAL_ADDRESS: `127.0.0.1:${settings.TEMPORAL_PORT}`,
    PUBLIC_URL: `http://localhost:${settings.WEB_PORT}`,
  };
}
