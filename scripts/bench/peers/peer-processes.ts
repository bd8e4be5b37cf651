import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitFor } from '@signalbox/testkit';

/** A program of the prepared folder, ended with everything that it started. */
export interface PeerProcess {
  stop(): Promise<void>;
}

const sinkPort = 4999;
/** The ports that the programs of the folder have. */
export const peerPorts = { sink: sinkPort, dbos: 4801, restate: 8080, restateAdmin: 9070, restateService: 4802 };

/** Whether this folder has the programs and their packages. */
export const isPrepared = (folder: string): boolean =>
  ['load.mjs', 'sink.mjs', 'dbos.mjs', 'restate.mjs', 'node_modules/.bin/restate-server'].every((file) => existsSync(join(folder, file)));

export const startSink = async (folder: string): Promise<PeerProcess> => {
  const sink = start(folder, { command: process.execPath, args: ['sink.mjs'], env: { SINK: String(sinkPort) } });
  await answers(sinkPort);
  return sink;
};

export async function startDbos(folder: string, databaseUrl: string): Promise<PeerProcess> {
  const dbos = start(folder, { command: process.execPath, args: ['dbos.mjs'], env: { DBURL: databaseUrl } });
  await answers(peerPorts.dbos);
  return dbos;
}

/** Restate's server with an empty log of its own, and the service that it calls. */
export async function startRestate(folder: string): Promise<PeerProcess> {
  const data = mkdtempSync(join(tmpdir(), 'signalbox-restate-'));
  const server = start(folder, {
    command: join(folder, 'node_modules/.bin/restate-server'),
    args: ['--base-dir', data, '--node-name', 'n1'],
  });
  const service = start(folder, { command: process.execPath, args: ['--import', './poly.mjs', 'restate.mjs'] });
  await answers(peerPorts.restateAdmin);
  await waitFor(() => isRegistered(), { timeoutMs: 60_000, what: 'Restate knows the service' });
  return {
    async stop() {
      await service.stop();
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function isRegistered(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${peerPorts.restateAdmin}/deployments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ uri: `http://127.0.0.1:${peerPorts.restateService}` }),
  }).catch(() => null);
  return answer?.ok ?? false;
}

export interface Load {
  perSecond: number;
  p50: number;
  /** Requests that went wrong; they are not counted. */
  bad: number;
}

interface LoadOptions {
  url: string;
  concurrent: number;
  seconds: number;
  /** What is sent, and what its answer has to hold; without it what the peers expect. */
  request?: { body: string; want: string };
}

/** The load generator of the folder: a closed loop in a process of its own, the same for all. */
export async function load(folder: string, { url, concurrent, seconds, request }: LoadOptions): Promise<Load> {
  const env = { ...process.env, BODY: request?.body ?? '', WANT: request?.want ?? '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['load.mjs', url, String(concurrent), String(seconds)], {
    cwd: folder,
    env,
  });
  const { per_s, p50, bad } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { per_s: number; p50: number; bad: number };
  if (!(per_s > 0)) throw new Error(`${bad} requests to ${url} went wrong, and none went well`);
  return { perSecond: per_s, p50, bad };
}

interface Program {
  command: string;
  args: string[];
  env?: Record<string, string>;
}

const groups = new Set<ChildProcess>();

function start(folder: string, { command, args, env = {} }: Program): PeerProcess {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, ...env }, detached: true, stdio: 'ignore' });
  groups.add(child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    async stop() {
      groups.delete(child);
      endGroup(child);
      await ended;
    },
  };
}

process.on('exit', () => {
  for (const child of groups) endGroup(child);
});

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

/** Until something speaks HTTP there, whatever it says. */
const answers = (port: number): Promise<unknown> =>
  waitFor(
    () =>
      new Promise<boolean>((resolve) => {
        const request = http.get({ host: '127.0.0.1', port, timeout: 2000 }, (response) => {
          response.resume();
          resolve(true);
        });
        request.once('error', () => resolve(false));
      }),
    { timeoutMs: 60_000, what: `something answers on port ${port}` },
  );
