import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';

export interface Kannel {
  /** The queries of its service, one for each text that came in: from, to, text, and the coding that Kannel gives a text (0 = GSM, 2 = UCS-2). */
  texts: Record<string, string>[];
  /** The queries of its reports: ref, and Kannel's kind (1 = delivered, 2 = not delivered, 8 = taken by the operator). */
  reports: Record<string, string>[];
  /** Hands it a text to send; `ref` comes back in the reports. */
  send(text: { ref: string; from: string; to: string; text: string }): Promise<number>;
}
interface Peer {
  smppPort: number;
  bindAs: 'transceiver' | 'pair';
}

const programs = { bearerbox: '/usr/sbin/bearerbox', smsbox: '/usr/sbin/smsbox' };
const patience = { timeout: 20_000 };

/** Another implementation of SMPP as the client of an operator: Kannel's two programs on loopback, ended with the test. */
export async function startKannel(peer: Peer): Promise<Kannel> {
  if (!Object.values(programs).every((path) => existsSync(path)))
    throw new Error('This test speaks SMPP with another implementation: apt-get install kannel');
  const [texts, reports]: Kannel['texts'][] = [[], []];
  const listener = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://kannel');
    (pathname === '/text' ? texts : reports)?.push(Object.fromEntries(searchParams));
    response.end();
  });
  const listenPort = await listen(listener);
  onTestFinished(() => void listener.close());
  const [admin = 0, box = 0, submit = 0] = await freePorts(3);
  const folder = mkdtempSync(join(tmpdir(), 'signalbox-kannel-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const config = join(folder, 'kannel.conf');
  writeFileSync(config, settings(peer, { admin, box, submit, listenPort }));
  const [status, sendSms] = [`http://127.0.0.1:${admin}/status.txt?password=secret`, `http://127.0.0.1:${submit}/cgi-bin/sendsms`];
  run(programs.bearerbox, config);
  await expect.poll(async () => (await wordsOf(status)).split('(online').length - 1, patience).toBe(binds[peer.bindAs].length);
  run(programs.smsbox, config);
  await expect.poll(() => wordsOf(sendSms), patience).toContain('Authorization failed');
  return {
    texts: texts ?? [],
    reports: reports ?? [],
    send: async ({ ref, ...text }) => {
      const told = { 'dlr-mask': '11', 'dlr-url': `http://127.0.0.1:${listenPort}/report?kind=%d&ref=${ref}` };
      const query = new URLSearchParams({ username: 'user', password: 'secret', charset: 'UTF-8', coding: '2', ...told, ...text });
      return (await fetch(`${sendSms}?${query}`)).status;
    },
  };
}

function run(program: string, config: string): void {
  const child = spawn(program, ['-v', '4', config], { stdio: 'ignore' });
  const ended = new Promise((resolve) => void child.on('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
}

/** What Kannel sends by, and what it listens to: it takes one of both in a group. */
const binds = {
  transceiver: ['port = PORT\ntransceiver-mode = true'],
  pair: ['port = PORT', 'receive-port = PORT'],
} as const satisfies Record<Peer['bindAs'], readonly string[]>;
const bind = (smppPort: number, ports: string): string => `group = smsc
smsc = smpp
smsc-id = operator
host = 127.0.0.1
${ports.replace('PORT', String(smppPort))}
smsc-username = signalbox
smsc-password = secret
system-type = ""
reconnect-delay = 1
source-addr-autodetect = yes

`;

const settings = (
  { smppPort, bindAs }: Peer,
  { admin, box, submit, listenPort }: { admin: number; box: number; submit: number; listenPort: number },
): string => `group = core
admin-port = ${admin}
admin-interface = 127.0.0.1
admin-password = secret
status-password = secret
smsbox-port = ${box}
smsbox-interface = 127.0.0.1
dlr-storage = internal

${binds[bindAs].map((ports) => bind(smppPort, ports)).join('')}group = smsbox
bearerbox-host = 127.0.0.1
bearerbox-port = ${box}
sendsms-port = ${submit}
sendsms-interface = 127.0.0.1

group = sendsms-user
username = user
password = secret
max-messages = 5
concatenation = true

group = sms-service
keyword = default
catch-all = true
max-messages = 0
get-url = "http://127.0.0.1:${listenPort}/text?from=%p&to=%P&text=%b&coding=%c"
`;

const wordsOf = async (url: string): Promise<string> => (await fetch(url).catch(() => null))?.text() ?? '';

/** Free at the same moment. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createTcpServer());
  const ports = await Promise.all(servers.map(listen));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
