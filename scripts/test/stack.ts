import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../lib/state-paths.ts';
import { addressesOf, type OwnSettings, ownSettings } from './own-settings.ts';

/** A whole Signalbox of its own, as npm start brings it up, with what a browser test needs to know about it. */
export interface Stack {
  env: Record<string, string>;
  stop: () => Promise<void>;
}

/** State that outlives a stack, so that it can be started again. */
export interface EarlierStack {
  folder: string;
  settings: OwnSettings;
}

/** Runs npm start's own code in a temporary state folder on free ports, until its sign-in link appears. */
export async function startStack(say: (line: string) => void, earlier?: EarlierStack): Promise<Stack> {
  const folder = earlier?.folder ?? mkdtempSync(join(tmpdir(), 'signalbox-e2e-'));
  const settings = earlier?.settings ?? (await ownSettings());
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...nothingElse, ...settings, SIGNALBOX_STATE: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    if (!earlier) await rm(folder, { recursive: true, force: true });
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
  const env = {
    ...{ ...nothingElse, ...settings, ...addressesOf(settings), SIGNALBOX_STATE: folder, E2E_SIGN_IN_LINK: first },
    E2E_BASE_URL: `http://localhost:${settings.WEB_PORT}`,
    E2E_GATEWAY_URL: `http://127.0.0.1:${settings.GATEWAY_PORT}`,
  };
  return { env, stop };
}

// What comes from outside would lead elsewhere. At the first port nobody listens, and a provider may be there.
const nothingElse = {
  EGRESS_ALLOW: '127.0.0.1:1',
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
  TEMPORAL_ADDRESS: '',
  PUBLIC_URL: '',
  NEXTAUTH_URL: '',
  SIMULATOR_URL: '',
};
