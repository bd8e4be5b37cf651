import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface TemporalServerOptions {
  /** The Temporal CLI. */
  program: string;
  port: number;
  namespace?: string;
  /** SQLite file. Without it everything stays in memory. It is not migrated between versions of the CLI. */
  dataFile?: string;
  logFile?: string;
}

export interface TemporalServer {
  address: string;
  child: ChildProcess;
  /** Ends the server and waits for it. */
  stop: () => Promise<void>;
}

/** Starts Temporal's development server on loopback and waits until its namespace answers. */
export async function startTemporal(options: TemporalServerOptions): Promise<TemporalServer> {
  const address = `127.0.0.1:${options.port}`;
  const log = options.logFile ? openSync(options.logFile, 'a') : 'ignore';
  const child = spawn(options.program, temporalArguments(options), { stdio: ['ignore', log, log], detached: true });
  const ended = once(child, 'exit').catch(() => []);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  await namespaceReady(options, child);
  return { address, child, stop };
}

// The presets throttle at a few hundred operations a second, far below what the server carries.
const throttles = [
  ...['frontend.namespaceRPS', 'frontend.rps', 'history.rps', 'matching.rps'],
  ...['history.persistenceMaxQPS', 'matching.persistenceMaxQPS', 'frontend.persistenceMaxQPS'],
];

/**
 * More than this many events during one workflow task, and the server fails the task while the worker is still at it; what the worker then writes
 * does not replay. The preset is 100: fifty calls that end together reach it.
 */
const bufferedEvents = 5000;

/** Arguments of `temporal` for a server of our own. */
export function temporalArguments({ port, namespace, dataFile }: Omit<TemporalServerOptions, 'program'>): string[] {
  return [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'],
    ...(dataFile ? ['--db-filename', dataFile] : []),
    ...(dataFile ? ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'] : []),
    ...(namespace && namespace !== 'default' ? ['--namespace', namespace] : []),
    ...throttles.flatMap((name) => ['--dynamic-config-value', `${name}=100000`]),
    ...['--dynamic-config-value', `history.maximumBufferedEventsBatch=${bufferedEvents}`],
  ];
}

/** Waits until the server knows its namespace; fails when the process ends first. */
export async function namespaceReady({ program, port, namespace = 'default' }: TemporalServerOptions, child?: ChildProcess): Promise<void> {
  const ask = ['operator', 'namespace', 'describe', '--address', `127.0.0.1:${port}`, '--command-timeout', '3s', namespace];
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (child && (child.exitCode !== null || child.signalCode !== null))
      throw new Error(`Temporal ended at once (${child.exitCode ?? child.signalCode}); its log says why`);
    const answered = await run(program, ask, { timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (Date.now() > deadline) throw new Error('Temporal did not get ready within 60 s');
    await pause(100);
  }
}
