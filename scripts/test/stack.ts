import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../lib/state.ts';
import { freePort } from '../start/ports.ts';

/** A whole Signalbox of its own, as npm start brings it up, with what a browser test needs to know about it. */
export interface Stack {
  env: Record<string, string>;
  stop: () => Promise<void>;
}

const portKeys = ['WEB_PORT', 'GATEWAY_PORT', 'WORKER_PORT', 'SMPP_PORT', 'SIMULATOR_PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT'];
const secret = (bytes: number) => randomBytes(bytes).toString('hex');

/** Runs npm start's own code in a temporary state folder on free ports, until its sign-in link appears. */
export async function startStack(say: (line: string) => void): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-e2e-'));
  const settings = await ownSettings(folder);
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const link = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      say(line);
      if (/^\s+https?:\/\/\S+$/.test(line)) resolve(line.trim());
    });
  });
  const first = await Promise.race([link, ended.then(() => undefined)]);
  if (!first) {
    await stop();
    throw new Error('Signalbox did not start; its lines are above');
  }
  return { env: { ...settings, ...addressesOf(settings), E2E_SIGN_IN_LINK: first }, stop };
}

async function ownSettings(folder: string): Promise<Record<string, string>> {
  const ports = new Set<number>();
  while (ports.size < portKeys.length) ports.add(await freePort());
  const numbers = [...ports];
  return {
    SIGNALBOX_STATE: folder,
    ...Object.fromEntries(portKeys.map((key, index) => [key, String(numbers[index])])),
    ...{ DATABASE_URL: '', DATABASE_OWNER_URL: '', TEMPORAL_ADDRESS: '', PUBLIC_URL: '', NEXTAUTH_URL: '', SIMULATOR_URL: '' },
    SECRET_KEY: randomBytes(32).toString('base64'),
    NEXTAUTH_SECRET: secret(32),
    SIMULATOR_PASSWORD: secret(4),
    ...{ POSTGRES_SUPERUSER_PASSWORD: secret(16), POSTGRES_OWNER_PASSWORD: secret(16), POSTGRES_APP_PASSWORD: secret(16) },
  };
}

function addressesOf(settings: Record<string, string>): Record<string, string> {
  const database = `127.0.0.1:${settings.POSTGRES_PORT}/signalbox`;
  return {
    E2E_BASE_URL: `http://localhost:${settings.WEB_PORT}`,
    E2E_GATEWAY_URL: `http://127.0.0.1:${settings.GATEWAY_PORT}`,
    SIMULATOR_URL: `http://127.0.0.1:${settings.SIMULATOR_PORT}`,
    DATABASE_URL: `postgresql://signalbox_app:${settings.POSTGRES_APP_PASSWORD}@${database}`,
    DATABASE_OWNER_URL: `postgresql://signalbox_owner:${settings.POSTGRES_OWNER_PASSWORD}@${database}`,
    TEMPORAL_ADDRESS: `127.0.0.1:${settings.TEMPORAL_PORT}`,
    PUBLIC_URL: `http://localhost:${settings.WEB_PORT}`,
  };
}
