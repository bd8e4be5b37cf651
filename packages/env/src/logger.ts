import pino, { type DestinationStream, type Logger } from 'pino';
import { envKeys } from './env-keys.ts';

export type { Logger };

// Names of fields that never reach a log line, at the top or one or two objects deep.
const secretFields = ['password', 'secret', 'token', 'authorization', 'cookie', 'apiKey', 'credentials', 'connectionString', 'databaseUrl'];
const secretKeys = Object.entries(envKeys).flatMap(([name, { secret }]: [string, { secret?: boolean }]) => (secret ? [name] : []));
const paths = [...secretFields, ...secretKeys].flatMap((field) => [field, `*.${field}`, `*.*.${field}`, `*["set-cookie"]`]);

/** JSON lines on stdout; values of secret fields are replaced. Message texts and phone numbers belong in `debug` only. */
export function createLogger(name: string, destination?: DestinationStream): Logger {
  const level = envKeys.LOG_LEVEL.schema.catch('info').parse(process.env.LOG_LEVEL || undefined);
  const options = { name, level, redact: { paths: [...new Set(paths)], censor: '[secret]' } };
  return destination ? pino(options, destination) : pino(options);
}
