import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { statePath } from '../lib/state.ts';
import type { SupervisedPart } from './supervise.ts';

const instanceSchema = z.object({
  pid: z.number(),
  url: z.string(),
  parts: z.array(z.object({ name: z.string(), pid: z.number(), command: z.string() })),
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
    const command = id && commandOf(id);
    return id && command ? [{ name, pid: id, command }] : [];
  });
  writeFileSync(file(), JSON.stringify({ pid: process.pid, url, parts: noted }), { mode: 0o600 });
}

export const forgetInstance = (): void => rmSync(file(), { force: true });

/** Ends the parts of an npm start that itself was killed. A process counts as ours only while it still has the noted command line. */
export async function clearLeftovers(say: (line: string) => void): Promise<void> {
  const left = (readInstance()?.parts ?? []).filter(({ pid, command }) => commandOf(pid) === command);
  for (const { name, pid, command } of left.reverse()) {
    say(`  clear  ${name.padEnd(12)} left behind by an earlier start (process ${pid})`);
    process.kill(-pid, name === 'postgres' ? 'SIGINT' : 'SIGKILL');
    const deadline = Date.now() + 15_000;
    while (commandOf(pid) === command && Date.now() < deadline) await pause(50);
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
