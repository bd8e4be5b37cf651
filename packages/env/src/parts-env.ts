import { z } from 'zod';
import { envKeys } from './env-keys.ts';
import { readEnv } from './read-env.ts';

// npm start decides itself what it runs and what it only points at, so here the addresses have no preset.
const partsSchema = z.object({
  DATABASE_URL: envKeys.DATABASE_URL.schema.optional(),
  DATABASE_OWNER_URL: envKeys.DATABASE_OWNER_URL.schema.optional(),
  TEMPORAL_ADDRESS: z.string().min(1).optional(),
  TEMPORAL_NAMESPACE: envKeys.TEMPORAL_NAMESPACE.schema,
  TEMPORAL_PORT: envKeys.TEMPORAL_PORT.schema,
  POSTGRES_PORT: envKeys.POSTGRES_PORT.schema,
  POSTGRES_SUPERUSER_PASSWORD: envKeys.POSTGRES_SUPERUSER_PASSWORD.schema,
  POSTGRES_OWNER_PASSWORD: envKeys.POSTGRES_OWNER_PASSWORD.schema,
  POSTGRES_APP_PASSWORD: envKeys.POSTGRES_APP_PASSWORD.schema,
  HOST: envKeys.HOST.schema,
  WEB_PORT: envKeys.WEB_PORT.schema,
  GATEWAY_HOST: envKeys.GATEWAY_HOST.schema,
  GATEWAY_PORT: envKeys.GATEWAY_PORT.schema,
  WORKER_PORT: envKeys.WORKER_PORT.schema,
  SMPP_PORT: envKeys.SMPP_PORT.schema,
  SIMULATOR_PORT: envKeys.SIMULATOR_PORT.schema,
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: envKeys.LOG_LEVEL.schema,
});

export type PartsEnv = z.infer<typeof partsSchema>;

/** Settings of `npm start`: which parts it runs and on which ports. */
export const partsEnv = (source?: NodeJS.ProcessEnv): PartsEnv => readEnv(partsSchema, source);
