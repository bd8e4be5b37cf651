import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { email } from '@signalbox/domain';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DoorArrival } from '../contract/provider-type.ts';
import { SmtpConfig } from './config.ts';
import { openMailDoor } from './door.ts';
import { smtpProvider } from './provider.ts';
import { keepMails } from './testing/keep-mails.ts';

beforeAll(() => {
  const isThere = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
  if (!isThere('/usr/bin/swaks', '--version') || !isThere('/usr/bin/python3', '-c', 'import dkim'))
    throw new Error('These tests have other implementations of mail: apt-get install swaks python3-dkim');
});

test('swaks brings mails to the door, and is told why it may not', async () => {
  const arrived: DoorArrival[] = [];
  const door = await openMailDoor({
    ...{ host: '127.0.0.1', port: 0, name: 'mail.example.com' },
    isOurs: async (address) => address === 'hello@example.com',
    onArrival: async (mail) => void arrived.push(mail),
  });
  onTestFinished(() => door.close());
  const swaks = async (to: string, ...more: string[]) => {
    const args = ['--server', '127.0.0.1', '--port', String(door.port), '--from', 'maja@example.com', '--to', to, '--suppress-data'];
    const child = spawn('/usr/bin/swaks', [...args, ...more], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [said, code] = await Promise.all([text(child.stdout), new Promise((resolve) => void child.on('close', resolve))]);
    return { said, code };
  };
  const sent = await swaks(
    'hello@example.com',
    '--header',
    'Subject: Order 12',
    '--body',
    'Hello\n.\nBye',
    '--attach-name',
    'a.txt',
    '--attach',
    'abc',
  );
  expect(sent.code).toBe(0);
  expect(arrived).toMatchObject([
    {
      message: { from: 'maja@example.com', content: { subject: 'Order 12', text: 'Hello\n.\nBye' } },
      files: [{ name: 'a.txt' }],
    },
  ]);
  const refused = await swaks('nobody@example.com');
  expect(refused.said).toMatch(/550 5\.1\.1 there is no such mailbox here/);
  expect(refused.code).not.toBe(0);
  expect(arrived).toHaveLength(1);
});

test('another implementation finds our signature good, and bad when a word is changed', async () => {
  const { port, mails } = await keepMails();
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const sender = smtpProvider.openSender({
    config: SmtpConfig.parse({ host: '127.0.0.1', port, security: 'none', dkimDomain: 'example.com', dkimSelector: 's1' }),
    secrets: { dkimKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
    ...{ providerId: 'p', onStatus: () => {} },
  });
  onTestFinished(() => sender.close());
  const content = { ...email.ofText('Hej Åsa!\n.\nVi ses'), subject: 'Möte' };
  await sender.send({ messageId: 'm1', from: 'hello@example.com', to: 'maja@example.com', attempt: 1, content });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const verify = (mail: Buffer) =>
    spawnSync('/usr/bin/python3', [fileURLToPath(new URL('fixtures/verify-dkim.py', import.meta.url)), key], { input: mail })
      .stdout.toString()
      .trim();
  const [mail = Buffer.alloc(0)] = mails;
  expect(verify(mail)).toBe('good');
  expect(verify(Buffer.from(mail.toString('latin1').replace('Vi ses', 'Betala'), 'latin1'))).toBe('bad');
});
