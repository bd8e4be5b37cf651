import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { statePath } from '../lib/state-paths.ts';
import type { PartPlan } from './part-plan.ts';

export interface SuperviseOptions {
  say: (line: string) => void;
  logFile?: string;
  readyTimeoutMs?: number;
  /** Told after every start of the process. */
  onLife?: () => void;
  /** Given the part before its first start, so that it can be stopped while it is not ready yet. */
  onPart?: (part: SupervisedPart) => void;
}

export interface SupervisedPart {
  name: string;
  /** Process id of the current life; undefined between two lives. */
  pid: () => number | undefined;
  /** Ends the part for good: asks, waits ten seconds, then kills its whole process group. */
  stop: () => Promise<void>;
  /** Kills the process group at once; for the very end only. */
  killNow: () => void;
}

const firstPauseMs = 500;
const longestPauseMs = 30_000;
const healthyAfterMs = 60_000;

/** Starts a part, waits until it is ready and from then on starts it again whenever it ends. Fails when it is not ready after three tries. */
export async function supervise(
  plan: PartPlan,
  { say, logFile, readyTimeoutMs = 120_000, onLife, onPart }: SuperviseOptions,
): Promise<SupervisedPart> {
  const log = logFile ?? statePath('logs', `${plan.name}.log`);
  const stopping = new AbortController();
  let child: ChildProcess | undefined;
  let pauseMs = firstPauseMs;
  let tries = 0;

  const launch = async (): Promise<void> => {
    const started = performance.now();
    child = spawnPart(plan, log);
    const life = child;
    onLife?.();
    const ended = lifeEnd(life);
    const outcome = await Promise.race([ended, becomesReady(plan, readyTimeoutMs, stopping.signal)]);
    if (outcome === 'ready') {
      void ended.then((how) => restart(how, performance.now() - started));
      return;
    }
    if (outcome === 'late') killGroup(life, 'SIGKILL');
    const how = outcome === 'late' ? `was not ready after ${readyTimeoutMs / 1000} s` : outcome;
    if (++tries >= 3 || stopping.signal.aborted) throw new Error(`${plan.name} ${how}. The end of ${log}:\n${tail(log)}`);
    await ended;
    await pause(firstPauseMs * tries);
    return launch();
  };

  const restart = async (how: string, livedMs: number): Promise<void> => {
    if (stopping.signal.aborted) return;
    if (child) killGroup(child, 'SIGKILL'); // what it left behind would hold its port
    if (livedMs > healthyAfterMs) pauseMs = firstPauseMs;
    say(`  ended  ${plan.name.padEnd(12)} ${how}; starting it again in ${pauseMs / 1000} s (log: ${log})`);
    await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
    if (stopping.signal.aborted) return;
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    tries = Number.NEGATIVE_INFINITY; // it was ready once: never give up on it
    const from = performance.now();
    await launch().then(
      () => say(`  again  ${plan.name.padEnd(12)} ready after ${((performance.now() - from) / 1000).toFixed(1)} s`),
      (error: unknown) => restart(error instanceof Error ? error.message : String(error), 0),
    );
  };

  const stop = async (): Promise<void> => {
    stopping.abort();
    const life = child;
    if (!life || isOver(life)) return;
    life.kill(plan.stopSignal ?? 'SIGTERM');
    const over = lifeEnd(life).then(() => true);
    if (await Promise.race([over, pause(10_000, false, { ref: false })])) return killGroup(life, 'SIGKILL');
    say(`  killed ${plan.name.padEnd(12)} it did not end within 10 s`);
    killGroup(life, 'SIGKILL');
    await over;
  };

  const part = {
    name: plan.name,
    pid: () => (child && !isOver(child) ? child.pid : undefined),
    stop,
    killNow: () => void (child && killGroup(child, 'SIGKILL')),
  };
  onPart?.(part);
  try {
    await launch();
  } catch (error) {
    part.killNow();
    throw error;
  }
  return part;
}

function spawnPart({ command, args, cwd, env, uid, gid }: PartPlan, log: string): ChildProcess {
  const output = openSync(log, 'a');
  const user = uid === undefined || gid === undefined ? {} : { uid, gid };
  // A process group of its own: Ctrl+C in the terminal reaches npm start alone, which then stops the parts in order.
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, ...user, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  return child;
}

async function becomesReady(plan: PartPlan, timeoutMs: number, signal: AbortSignal): Promise<'ready' | 'late' | 'was stopped'> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if (signal.aborted) return 'was stopped';
    if (await plan.isReady()) return 'ready';
    await pause(100);
  }
  return 'late';
}

function lifeEnd(child: ChildProcess): Promise<string> {
  const how = () => (child.signalCode ? `was killed (${child.signalCode})` : `ended with code ${child.exitCode}`);
  if (isOver(child)) return Promise.resolve(how());
  return new Promise((resolve) => {
    child.once('exit', () => resolve(how()));
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
  });
}

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // nobody of the group is left
  }
}

const tail = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
