import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { PhoneText } from './phones.ts';
import { useSimulator } from './test-harness.ts';

beforeAll(() => {
  const found = spawnSync('perl', ['-MNet::SMPP', '-e', '1']);
  if (found.status !== 0) throw new Error('This test speaks SMPP with another implementation: apt-get install libnet-smpp-perl');
});

const runEsme = async (port: number, password: string) => {
  const script = fileURLToPath(new URL('fixtures/esme.pl', import.meta.url));
  const child = spawn('perl', [script, String(port), password], { stdio: ['ignore', 'pipe', 'inherit'] });
  return (await text(child.stdout)).trim().split('\n');
};
const phone = '+46701740612';

test('a foreign client sends to a phone, gets its receipt and the phone’s answer', async () => {
  // Net::SMPP drops what comes while it waits for an answer: it gets that again.
  const world = await useSimulator({ deliverTimeoutMs: 500 });
  await world.call('PUT', '/latency', { receiptMs: 0 });
  await world.call('POST', `/phones/${phone}/messages`, { to: '71700', text: 'å' });
  const lines = await runEsme(world.smppPort, 'secret');

  const { messages } = await world.call<{ messages: PhoneText[] }>('GET', `/phones/${phone}/messages`);
  expect(messages.filter(({ direction }) => direction === 'in')).toMatchObject([
    { peer: 'Perl', text: 'åäö€', parts: 1 },
    { peer: 'Perl', text: 'part 1 part 2 ', parts: 2 },
  ]);
  const ref = messages.find(({ text: said }) => said === 'åäö€')?.id ?? '';
  expect(lines[0]).toBe('bind 0');
  expect(lines).toContain(`submit 0 ${ref}`);
  expect(lines).toContain('enquire 0');
  expect(lines).toContain('deliver 0 46701740612 0f');
  const receipt = lines.find((line) => line.startsWith('deliver 4 '))?.split(' ')[3] ?? '';
  expect(Buffer.from(receipt, 'hex').toString()).toMatch(new RegExp(`^id:${ref} sub:001 dlvrd:001 .*stat:DELIVRD err:000`));
  expect(lines.at(-1)).toBe('unbind 0');
});

test('a foreign client with a wrong password is refused', async () => {
  const world = await useSimulator();
  expect(await runEsme(world.smppPort, 'wrong')).toEqual(['bind 13']);
});
