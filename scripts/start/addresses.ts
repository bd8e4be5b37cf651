import type { PartsEnv } from '@signalbox/env';

/** Where the parts find each other, known before any of them runs: so each can start as soon as what it needs is up. */
export function addresses(env: PartsEnv, url: string): NodeJS.ProcessEnv {
  const simulator = `http://127.0.0.1:${env.SIMULATOR_PORT}`;
  return {
    ...databaseUrls(env),
    TEMPORAL_ADDRESS: env.TEMPORAL_ADDRESS ?? `127.0.0.1:${env.TEMPORAL_PORT}`,
    PUBLIC_URL: url,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || url,
    SIMULATOR_URL: process.env.SIMULATOR_URL || simulator,
  };
}

/** Those that are set, or those of the PostgreSQL of our own. */
export function databaseUrls({ DATABASE_URL, DATABASE_OWNER_URL, ...own }: PartsEnv): {
  DATABASE_URL: string;
  DATABASE_OWNER_URL?: string;
} {
  if (DATABASE_URL) return { DATABASE_URL, ...(DATABASE_OWNER_URL ? { DATABASE_OWNER_URL } : {}) };
  const database = `127.0.0.1:${own.POSTGRES_PORT}/signalbox`;
  return {
    DATABASE_URL: `postgresql://signalbox_app:${own.POSTGRES_APP_PASSWORD}@${database}`,
    DATABASE_OWNER_URL: `postgresql://signalbox_owner:${own.POSTGRES_OWNER_PASSWORD}@${database}`,
  };
}
