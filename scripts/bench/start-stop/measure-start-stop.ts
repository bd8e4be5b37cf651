import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { ownSettings } from '../../test/own-settings.ts';
import { startStack } from '../../test/stack.ts';
import { round } from '../measure.ts';
import { familyOf, pssMib } from '../memory.ts';
import { openStreams } from './open-streams.ts';

const password = 'only-for-benches-here';
/** Not ours: one comes as a program, the other is there for trying. */
const notCounted = ['temporal', 'simulator'];

export interface StartStop {
  start_s: number;
  idle_pss_mib: number;
  idle_pss_by_part: Record<string, number>;
  stop_s: number;
  /** What had to be killed. */
  killed: string[];
}

/** npm start, built and with data; the memory of its processes when nothing happens; and its end while live views are open. */
export async function measureStartStop({ idleSeconds }: { idleSeconds: number }): Promise<StartStop> {
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-start-'));
  const settings = { ...(await ownSettings()), SEED_OWNER_PASSWORD: password };
  const lines: string[] = [];
  const start = () => startStack((line) => lines.push(line), { folder, settings });
  // The first start builds and fills; the second one is measured.
  await (await start()).stop();
  const starting = performance.now();
  const stack = await start();
  const startedMs = performance.now() - starting;
  await pause(idleSeconds * 1000);
  const parts = memoryByPart(folder);
  await openStreams(stack, password);
  lines.length = 0;
  const stopping = performance.now();
  await stack.stop();
  const stoppedMs = performance.now() - stopping;
  await rm(folder, { recursive: true, force: true });
  const counted = Object.entries(parts).filter(([name]) => !notCounted.includes(name));
  return {
    start_s: round(startedMs / 1000),
    idle_pss_mib: Math.round(counted.reduce((sum, [, mib]) => sum + mib, 0)),
    idle_pss_by_part: Object.fromEntries(Object.entries(parts).map(([name, mib]) => [name, Math.round(mib)])),
    stop_s: round(stoppedMs / 1000),
    killed: lines.flatMap((line) => /^\s+killed\s+(\S+)/.exec(line)?.[1] ?? []),
  };
}

const running = z.object({ pid: z.number(), parts: z.array(z.object({ name: z.string(), pid: z.number() })) });

function memoryByPart(folder: string): Record<string, number> {
  const { pid, parts } = running.parse(JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')));
  const families = parts.map((part) => ({ name: part.name, pids: familyOf(part.pid) }));
  const taken = new Set(families.flatMap(({ pids }) => pids));
  const supervisor = familyOf(pid).filter((one) => !taken.has(one));
  return Object.fromEntries([...families, { name: 'supervisor', pids: supervisor }].map(({ name, pids }) => [name, pssMib(pids)]));
}
