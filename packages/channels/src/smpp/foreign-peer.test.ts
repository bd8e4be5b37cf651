import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DeliveryReport } from '../contract/messages.ts';
import { SmppConfig } from './config.ts';
import { openSmppReceiver } from './receive.ts';
import { openSmppSender } from './send.ts';

beforeAll(() => {
  const found = spawnSync('perl', ['-MNet::SMPP', '-e', '1']);
  if (found.status !== 0) throw new Error('This test speaks SMPP with another implementation: apt-get install libnet-smpp-perl');
});

type Line = Record<string, string | number>;

/** Starts the SMSC in Perl; `lines` grows with what it hears. */
async function usePerlSmsc(): Promise<{ port: number; lines: Line[] }> {
  const child = spawn('perl', [fileURLToPath(new URL('fixtures/smsc.pl', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGTERM'));
  const lines: Line[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line) as Line));
  await expect.poll(() => lines.length, { timeout: 10_000 }).toBeGreaterThan(0);
  return { port: Number(lines.shift()?.port), lines };
}

const openOptions = (port: number) => ({
  config: SmppConfig.parse({ host: '127.0.0.1', port, systemId: 'ours' }),
  secrets: { password: 'secret' },
  providerId: 'provider',
  onStatus: () => {},
});

test('a foreign SMSC reads what we send', async () => {
  const { port, lines } = await usePerlSmsc();
  const sender = openSmppSender(openOptions(port));
  const send = (text: string, to = '+46701740612', from = 'Signalbox') =>
    sender.send({ messageId: text, from, to, content: { text }, attempt: 1 });

  expect(await send('åäö€[]')).toEqual({ result: 'accepted', ref: 'perl-1', rawCode: '0x00000000' });
  expect(await send('å😀', '+46701740612', '+46701740605')).toMatchObject({ ref: 'perl-2' });
  expect(await send(`${'a'.repeat(152)}€b`, '71700', '72672')).toMatchObject({ ref: 'perl-3' });
  expect(await send('x'.repeat(161))).toMatchObject({ ref: 'perl-5' });
  expect(await send('Hello', '+46701740658')).toMatchObject({ result: 'throttled', rawCode: '0x00000058' });
  await sender.close();

  await expect.poll(() => lines.at(-1)).toEqual({ unbound: 1 });
  const header = (total: number, seq: number) => expect.stringMatching(new RegExp(`^050003..0${total}0${seq}`));
  expect(lines).toMatchObject([
    { bind: 2, system_id: 'ours', version: 0x34 },
    {
      from: 'Signalbox',
      from_ton: 5,
      from_npi: 0,
      to: '46701740612',
      to_ton: 1,
      esm_class: 0,
      coding: 0,
      registered: 1,
      hex: '0f7b7c1b651b3c1b3e',
    },
    { from: '46701740605', from_ton: 1, from_npi: 1, coding: 8, hex: '00e5d83dde00' },
    { from: 72672, from_ton: 3, from_npi: 0, to: 71700, coding: 0, esm_class: 0, hex: `${'61'.repeat(152)}1b6562` },
    { esm_class: 0x40, registered: 2, hex: header(2, 1) },
    { esm_class: 0x40, registered: 1, hex: header(2, 2) },
    { to: '46701740658' },
    { unbound: 1 },
  ]);
});

test('we read what a foreign SMSC delivers, and it reads our answers', async () => {
  const { port, lines } = await usePerlSmsc();
  const texts: { providerMessageId: string; text: string }[] = [];
  const reports: DeliveryReport[] = [];
  const receiver = openSmppReceiver(openOptions(port), {
    onMessage: async ({ content, ...message }) => void texts.push({ ...message, ...content }),
    onReport: async (report) => void reports.push(report),
    onUnusable: async (event) => expect.unreachable(event.code),
  });
  await expect.poll(() => lines.filter((line) => 'answered' in line).length).toBe(5);
  await receiver?.close();
  expect(lines.filter((line) => 'answered' in line).every((line) => line.status === 0)).toBe(true);
  expect(reports).toMatchObject([{ ref: '0000000123', state: 'delivered', rawCode: 'DELIVRD' }]);
  const address = { from: '+46701740612', to: '71700' };
  expect(texts).toMatchObject([
    { ...address, text: 'latin åäö' },
    { ...address, text: 'å😀' },
    { ...address, text: 'Hello world' },
  ]);
  expect(new Set(texts.map((text) => text.providerMessageId)).size).toBe(3);
});
