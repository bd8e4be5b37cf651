import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { root } from '../lib/state-paths.ts';

const envFile = join(root, '.env');

// Hexadecimal, so that no generated password needs escaping in an address.
const makers: Record<string, () => string> = {
  SECRET_KEY: () => randomBytes(32).toString('base64'),
  NEXTAUTH_SECRET: () => randomBytes(32).toString('hex'),
  SIMULATOR_PASSWORD: () => randomBytes(4).toString('hex'),
  POSTGRES_SUPERUSER_PASSWORD: () => randomBytes(24).toString('hex'),
  POSTGRES_OWNER_PASSWORD: () => randomBytes(24).toString('hex'),
  POSTGRES_APP_PASSWORD: () => randomBytes(24).toString('hex'),
};

/** Reads .env and adds to it the secrets that are missing. Returns the names of the new ones. */
export function loadSecrets(): string[] {
  const text = readEnvFile();
  const missing = Object.keys(makers).filter((name) => !process.env[name]);
  for (const name of missing) process.env[name] = makers[name]?.();
  const lines = missing.map((name) => `${name}=${process.env[name]}\n`);
  if (lines.length > 0) appendFileSync(envFile, `${text && !text.endsWith('\n') ? '\n' : ''}${lines.join('')}`, { mode: 0o600 });
  if (existsSync(envFile)) chmodSync(envFile, 0o600);
  return missing;
}

/** Reads .env into process.env; what is set already wins. Returns its text. */
export function readEnvFile(): string {
  const text = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
  for (const [name, value] of Object.entries(parseEnv(text))) process.env[name] ??= value;
  return text;
}
