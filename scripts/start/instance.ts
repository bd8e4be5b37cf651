import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { statePath } from '../lib/state-paths.ts';
import type { SupervisedPart } from './supervise.ts';

const instanceSchema = z.object({
  pid: z.number(),
  url: z.string(),
  parts: z.array(z.object({ name: z.string(), pid: z.number(), born: z.string() })),
});
const file = () => statePath('running.json');

/** The npm start that runs in this folder now, if any. */
export function runningInstance(): { pid: number; url: string } | undefined {
  const instance = readInstance();
  return instance && commandOf(instance.pid)?.includes('scripts/start') ? instance : undefined;
}

/** Notes which processes are ours, so that a start after kill -9 can clear away what was left. */
export function noteInstance(url: string, parts: SupervisedPart[]): void {
  const noted = parts.flatMap(({ name, pid }) => {
    const id = pid();
    const born = id && birthOf(id);
    return id && born ? [{ name, pid: id, born }] : [];
  });
  writeFileSync(file(), JSON.stringify({ pid: process.pid, url, parts: noted }), { mode: 0o600 });
}

export const forgetInstance = (): void => rmSync(file(), { force: true });

/** Ends the parts of an npm start that itself was killed. A process counts as ours only if it began when ours did. */
export async function clearLeftovers(say: (line: string) => void): Promise<void> {
  const left = (readInstance()?.parts ?? []).filter(({ pid, born }) => birthOf(pid) === born);
  for (const { name, pid, born } of left.reverse()) {
    say(`  clear  ${name.padEnd(12)} left behind by an earlier start (process ${pid})`);
    process.kill(-pid, name === 'postgres' ? 'SIGINT' : 'SIGKILL');
    const deadline = Date.now() + 15_000;
    while (birthOf(pid) === born && Date.now() < deadline) await pause(50);
  }
  forgetInstance();
}

function readInstance(): z.infer<typeof instanceSchema> | undefined {
  if (!existsSync(file())) return undefined;
  try {
    return instanceSchema.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return undefined; // half written by a start that was killed meanwhile
  }
}

function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    return (
      execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim() || undefined
    );
  } catch {
    return undefined;
  }
}

/** When a process began: with its id this names it for good, while titles change and ids are used again. */
function birthOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[18]}`;
  } catch {
    return undefined;
  }
}
