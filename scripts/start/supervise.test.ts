import { mkdtempSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { httpReady, type PartPlan } from './part-plan.ts';
import { freePort, portProblems } from './ports.ts';
import { supervise } from './supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'signalbox-supervise-'));
const logFile = join(folder, 'part.log');
afterAll(() => rm(folder, { recursive: true, force: true }));

// A process that ended but was not yet collected by its parent counts as dead.
function isAlive(pid: number): boolean {
  try {
    if (process.platform === 'linux') return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function plan(source: string): Promise<PartPlan & { port: number }> {
  const port = await freePort();
  const file = join(folder, `part-${port}.mjs`);
  await writeFile(file, `const port = ${port};\n${source}`);
  return { name: 'part', command: process.execPath, args: [file], cwd: folder, isReady: httpReady(`http://127.0.0.1:${port}/`), port };
}

const server = "import { createServer } from 'node:http';\ncreateServer((_, answer) => answer.end()).listen(port, '127.0.0.1');\n";
const grandchild = `import { spawn } from 'node:child_process';\nconsole.log('child', spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e9)']).pid);\n`;

test('a part that is killed comes back, and its own children do not stay behind', async () => {
  const lines: string[] = [];
  const part = await supervise(await plan(server + grandchild), { say: (line) => lines.push(line), logFile });
  onTestFinished(part.stop);
  const first = part.pid();
  const child = Number(/child (\d+)/.exec(readFileSync(logFile, 'utf8'))?.[1]);
  process.kill(first ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(lines.join()).toMatch(/was killed \(SIGKILL\).* {2}again/s), { timeout: 20_000 });
  expect(part.pid()).not.toBe(first);
  expect(isAlive(child)).toBe(false);
  const second = part.pid() ?? 0;
  await part.stop();
  expect(part.pid()).toBeUndefined();
  expect(isAlive(second)).toBe(false);
}, 40_000);

test('a part that never gets ready is given up with the end of its log', async () => {
  const broken = await plan("console.error('no such table');\nprocess.exit(4);");
  await expect(supervise(broken, { say: () => {}, logFile })).rejects.toThrow(/ended with code 4[\s\S]*no such table/);
}, 40_000);

test('a port in use is named with its holder and the key to change', async () => {
  const held = await plan(server);
  const part = await supervise(held, { say: () => {}, logFile });
  onTestFinished(part.stop);
  const wanted = { part: 'gateway', key: 'GATEWAY_PORT', host: '127.0.0.1', port: held.port };
  const [line] = await portProblems([wanted]);
  expect(line).toMatch(/port \d+ \(gateway\) is in use.*GATEWAY_PORT/);
  if (process.platform === 'linux') expect(line).toContain(`process ${part.pid()}`);
  await part.stop();
  expect(await portProblems([wanted])).toEqual([]);
  expect(await portProblems([wanted, { ...wanted, part: 'web', key: 'WEB_PORT' }])).toHaveLength(1);
}, 40_000);
