import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

/** A port that npm start needs, with the key of .env that moves it. */
export interface WantedPort {
  part: string;
  key: string;
  port: number;
  host: string;
}

/** One line per port that somebody else holds: which, who, and what to change. Empty when all are free. */
export async function portProblems(wanted: WantedPort[]): Promise<string[]> {
  const lines: string[] = twice(wanted);
  // One after another: two probes of one port would meet each other.
  for (const { part, key, port, host } of wanted) {
    if (await isFree(port, host)) continue;
    const holder = holderOf(port);
    lines.push(
      `port ${port} (${part}) is in use${holder ? ` by ${holder}` : ''}. Stop that program, or set ${key} to another port in .env.`,
    );
  }
  return lines;
}

/**
 * A free port on loopback, under those that systems give to connections of their own: a server that dies and comes back would find its port
 * taken by any client on the machine, even by one that tries to reach it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, ephemeral);
    if (await isFree(port, '127.0.0.1')) return port;
  }
}
const [lowest, ephemeral] = [15_000, 32_768];

const twice = (wanted: WantedPort[]) =>
  wanted.flatMap(({ port, key, part }, index) => {
    const earlier = wanted.slice(0, index).find((other) => other.port === port);
    return earlier ? [`${key} (${part}) and ${earlier.key} (${earlier.part}) both say ${port}. Change one of them in .env.`] : [];
  });

/** Whether nobody listens there. */
export const isFree = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });

function holderOf(port: number): string | undefined {
  try {
    return process.platform === 'linux' ? holderOnLinux(port) : holderByLsof(port);
  } catch {
    return undefined; // only a courtesy: the port is named anyway
  }
}

function holderOnLinux(port: number): string | undefined {
  const hex = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const listening = rows.map((row) => row.trim().split(/\s+/)).filter((cells) => cells[1]?.endsWith(hex) && cells[3] === '0A');
  const sockets = new Set(listening.map((cells) => `socket:[${cells[9]}]`));
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsOne(name, sockets));
  return pid && `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (process ${pid})`;
}

function holdsOne(pid: string, sockets: Set<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false; // gone, or of another user
  }
}

function holderByLsof(port: number): string | undefined {
  const output = execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const [, pid, command] = /p(\d+)\nc(.*)/.exec(output) ?? [];
  return pid && `${command} (process ${pid})`;
}
