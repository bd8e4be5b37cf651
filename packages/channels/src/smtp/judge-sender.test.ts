import { generateKeyPairSync } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { judgeSender } from './judge-sender.ts';
import { lookUpBy } from './look-up.ts';
import { startDns, type Zone } from './testing/dns-server.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
const zone: Zone = {
  'example.com TXT': ['v=spf1 ip4:192.0.2.0/24 -all'],
  's1._domainkey.example.com TXT': [key],
  '_dmarc.example.com TXT': ['v=DMARC1; p=reject'],
  'evil.example TXT': ['v=spf1 +all'],
  's1._domainkey.evil.example TXT': [key],
};

/** Written by that domain, signed by the other. */
async function mail({ from = 'maja@example.com', by = 'example.com' as string | null, text = 'Hi' } = {}): Promise<Buffer> {
  const signed =
    by === null
      ? {}
      : { dkim: { domainName: by, keySelector: 's1', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() } };
  const mailer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...signed });
  const { message } = await mailer.sendMail({ from, to: 'hello@norrvik.example', subject: 'Order', text });
  return message as Buffer;
}
async function judged({
  raw,
  ip = '192.0.2.1',
  sender = 'maja@example.com',
  more = {},
}: {
  raw?: Buffer;
  ip?: string;
  sender?: string;
  more?: Zone;
}) {
  const lookUp = lookUpBy([await startDns({ ...zone, ...more })]);
  return judgeSender({ raw: raw ?? (await mail()), ip, helo: 'mail.example.com', sender, name: 'door.example' }, lookUp);
}

test('a mail of the domain, by its server and with its signature, is proven in every way', async () => {
  expect(await judged({})).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'pass' });
});

test('one way is enough, as where a list or a relay passes it on', async () => {
  expect(await judged({ ip: '198.51.100.7' })).toEqual({ spf: 'fail', dkim: 'pass', dmarc: 'pass' });
  expect(await judged({ raw: await mail({ by: null }) })).toEqual({ spf: 'pass', dkim: 'none', dmarc: 'pass' });
});

test('who proves another domain than the one that people read proves nothing', async () => {
  const raw = await mail({ by: 'evil.example' });
  expect(await judged({ raw, sender: 'x@evil.example' })).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'fail' });
});

test('a changed word, a missing key and no policy are told apart', async () => {
  const raw = Buffer.from((await mail({ text: 'Pay Maja' })).toString('latin1').replace('Pay Maja', 'Pay Evil'), 'latin1');
  expect(await judged({ raw, ip: '198.51.100.7' })).toEqual({ spf: 'fail', dkim: 'fail', dmarc: 'fail' });
  expect(await judged({ more: { 's1._domainkey.example.com TXT': [] } })).toMatchObject({ dkim: 'fail', spf: 'pass' });
  expect(await judged({ more: { '_dmarc.example.com TXT': [] } })).toMatchObject({ dmarc: 'none' });
});

test('a policy to the letter wants the very domain', async () => {
  const raw = await mail({ from: 'maja@news.example.com' });
  const strict = { '_dmarc.news.example.com TXT': ['v=DMARC1; p=none; adkim=s; aspf=s'] };
  expect(await judged({ raw })).toMatchObject({ dmarc: 'pass' });
  expect(await judged({ raw, more: strict })).toMatchObject({ dkim: 'pass', dmarc: 'fail' });
});

test('what DNS does not tell is not known, and takes no longer than it may', async () => {
  const more: Zone = { 'example.com TXT': 'silent', 's1._domainkey.example.com TXT': 'silent', '_dmarc.example.com TXT': 'silent' };
  expect(await judged({ more })).toEqual({ spf: 'temperror', dkim: 'temperror', dmarc: 'temperror' });
}, 15_000);

test('a mail of many signatures is not looked into, and one of several senders belongs to nobody', async () => {
  const raw = await mail();
  const line = 'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; h=from; bh=YQ==; b=YQ==\r\n';
  expect(await judged({ raw: Buffer.concat([Buffer.from(line.repeat(30)), raw]) })).toMatchObject({ dkim: 'permerror' });
  const two = Buffer.from('From: a@example.com, b@evil.example\r\nSubject: x\r\n\r\nHi\r\n');
  expect(await judged({ raw: two })).toMatchObject({ dmarc: 'permerror' });
});
