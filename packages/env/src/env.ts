import { z } from 'zod';
import { envKeys } from './env-keys.ts';
import { readEnv } from './read-env.ts';

const { DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, LOG_LEVEL, SECRET_KEY, SIMULATOR_URL, PUBLIC_URL, HOST } = envKeys;

const shared = {
  DATABASE_URL: DATABASE_URL.schema,
  TEMPORAL_ADDRESS: TEMPORAL_ADDRESS.schema,
  TEMPORAL_NAMESPACE: TEMPORAL_NAMESPACE.schema,
  LOG_LEVEL: LOG_LEVEL.schema,
  SECRET_KEY: SECRET_KEY.schema,
  PUBLIC_URL: PUBLIC_URL.schema,
};

/** Where practice operators are: the way to them is open whatever else is allowed. */
const practiceSchema = {
  SIMULATOR_URL: SIMULATOR_URL.schema,
  SIMULATOR_HOST: envKeys.SIMULATOR_HOST.schema,
  SIMULATOR_MAIL_PORT: envKeys.SIMULATOR_MAIL_PORT.schema,
  SMPP_PORT: envKeys.SMPP_PORT.schema,
};

const mqttSchema = {
  MQTT_HOST: envKeys.MQTT_HOST.schema,
  MQTT_PORT: envKeys.MQTT_PORT.schema,
  MQTT_CERT: envKeys.MQTT_CERT.schema,
  MQTT_KEY: envKeys.MQTT_KEY.schema,
  MQTT_URL: envKeys.MQTT_URL.schema,
};

const gatewaySchema = z.object({
  ...shared,
  GATEWAY_HOST: envKeys.GATEWAY_HOST.schema,
  GATEWAY_PORT: envKeys.GATEWAY_PORT.schema,
  MAIL_HOST: envKeys.MAIL_HOST.schema,
  MAIL_PORT: envKeys.MAIL_PORT.schema,
  MAIL_NAME: envKeys.MAIL_NAME.schema,
  MAIL_DNS: envKeys.MAIL_DNS.schema,
  ...mqttSchema,
  EGRESS_ALLOW: envKeys.EGRESS_ALLOW.schema,
  TRUSTED_PROXIES: envKeys.TRUSTED_PROXIES.schema,
  ...practiceSchema,
  LINK_URL: envKeys.LINK_URL.schema,
});

const workerSchema = z.object({
  ...shared,
  HOST: HOST.schema,
  GATEWAY_HOST: envKeys.GATEWAY_HOST.schema,
  GATEWAY_PORT: envKeys.GATEWAY_PORT.schema,
  WORKER_PORT: envKeys.WORKER_PORT.schema,
  EGRESS_ALLOW: envKeys.EGRESS_ALLOW.schema,
  ...practiceSchema,
  LINK_URL: envKeys.LINK_URL.schema,
  WORKFLOW_BUNDLE: envKeys.WORKFLOW_BUNDLE.schema,
});

const simulatorSchema = z.object({
  LOG_LEVEL: LOG_LEVEL.schema,
  HOST: HOST.schema,
  SMPP_PORT: envKeys.SMPP_PORT.schema,
  SIMULATOR_PORT: envKeys.SIMULATOR_PORT.schema,
  SIMULATOR_MAIL_PORT: envKeys.SIMULATOR_MAIL_PORT.schema,
  MAIL_HOST: envKeys.MAIL_HOST.schema,
  MAIL_PORT: envKeys.MAIL_PORT.schema,
  SIMULATOR_SYSTEM_ID: envKeys.SIMULATOR_SYSTEM_ID.schema,
  SIMULATOR_PASSWORD: envKeys.SIMULATOR_PASSWORD.schema,
});

const webSchema = z.object({
  ...shared,
  HOST: HOST.schema,
  WEB_PORT: envKeys.WEB_PORT.schema,
  GATEWAY_HOST: envKeys.GATEWAY_HOST.schema,
  GATEWAY_PORT: envKeys.GATEWAY_PORT.schema,
  ...mqttSchema,
  NEXTAUTH_SECRET: envKeys.NEXTAUTH_SECRET.schema,
  NEXTAUTH_URL: envKeys.NEXTAUTH_URL.schema,
  EGRESS_ALLOW: envKeys.EGRESS_ALLOW.schema,
  ...practiceSchema,
  LINK_URL: envKeys.LINK_URL.schema,
});

const migrationSchema = z.object({ DATABASE_OWNER_URL: envKeys.DATABASE_OWNER_URL.schema });

const seedSchema = z.object({
  SEED_OWNER_PASSWORD: envKeys.SEED_OWNER_PASSWORD.schema,
  ...migrationSchema.shape,
  SECRET_KEY: SECRET_KEY.schema,
  PUBLIC_URL: PUBLIC_URL.schema,
  SIMULATOR_HOST: envKeys.SIMULATOR_HOST.schema,
  SMPP_PORT: envKeys.SMPP_PORT.schema,
  SIMULATOR_SYSTEM_ID: envKeys.SIMULATOR_SYSTEM_ID.schema,
  SIMULATOR_PASSWORD: envKeys.SIMULATOR_PASSWORD.schema,
});

export type GatewayEnv = z.infer<typeof gatewaySchema>;
export type WorkerEnv = z.infer<typeof workerSchema>;
export type SimulatorEnv = z.infer<typeof simulatorSchema>;
export type WebEnv = z.infer<typeof webSchema>;
export type SeedEnv = z.infer<typeof seedSchema>;

/** Settings of the gateway; throws `config.invalid` with one line per wrong key. */
export const gatewayEnv = (source?: NodeJS.ProcessEnv): GatewayEnv => readEnv(gatewaySchema, source);

/** Settings of the worker. */
export const workerEnv = (source?: NodeJS.ProcessEnv): WorkerEnv => readEnv(workerSchema, source);

/** Settings of the simulator. */
export const simulatorEnv = (source?: NodeJS.ProcessEnv): SimulatorEnv => readEnv(simulatorSchema, source);

/** Settings of the web app; read on the server only. */
export const webEnv = (source?: NodeJS.ProcessEnv): WebEnv => readEnv(webSchema, source);

/** Settings of `npm run db:migrate` and `db:diff`. */
export const migrationEnv = (source?: NodeJS.ProcessEnv): z.infer<typeof migrationSchema> => readEnv(migrationSchema, source);

/** Settings of `npm run db:seed` and of the sign-in link script. */
export const seedEnv = (source?: NodeJS.ProcessEnv): SeedEnv => readEnv(seedSchema, source);

/** Where devices connect, as it is shown to people. */
export const mqttAddress = ({
  MQTT_URL,
  MQTT_HOST,
  MQTT_PORT,
  MQTT_CERT,
}: Pick<WebEnv, 'MQTT_URL' | 'MQTT_HOST' | 'MQTT_PORT' | 'MQTT_CERT'>): string =>
  MQTT_URL || `${MQTT_CERT === '' ? 'mqtt' : 'mqtts'}://${MQTT_HOST}:${MQTT_PORT}`;
