import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { email } from '@signalbox/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SmtpConfig, SmtpSecrets } from '../config.ts';
import { smtpProvider } from '../provider.ts';
import { keepMails } from '../testing/keep-mails.ts';
import { identityOf } from './identity-of.ts';

// Another implementation makes the certificates, and says whether our signatures hold.
let folder: string;
const openssl = (args: readonly string[], input?: Buffer) => {
  const { status, stdout, stderr } = spawnSync('/usr/bin/openssl', args, { cwd: folder, ...(input ? { input } : {}) });
  return { isGood: status === 0, said: `${stdout}${stderr}` };
};
beforeAll(() => {
  if (spawnSync('/usr/bin/openssl', ['version']).status !== 0)
    throw new Error('These tests have another implementation of S/MIME: apt-get install openssl');
  folder = mkdtempSync(join(tmpdir(), 'signalbox-smime-'));
  const [day, kinds] = ['-days', { rsa: ['-newkey', 'rsa:2048'], ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'] }];
  openssl(['req', '-x509', ...kinds.rsa, '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', day, '90', '-subj', '/CN=Root']);
  writeFileSync(
    join(folder, 'own.ext'),
    'subjectAltName=email:hello@example.com\nkeyUsage=digitalSignature\nextendedKeyUsage=emailProtection\n',
  );
  for (const [name, kind, days] of [
    ['rsa', kinds.rsa, '60'],
    ['ec', kinds.ec, '10'],
  ] as const) {
    openssl(['req', ...kind, '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=Hello ${name}`]);
    const serial = name === 'rsa' ? '0x0a1b2c' : '0x77';
    openssl([
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-set_serial',
      serial,
      '-extfile',
      'own.ext',
      '-out',
      `${name}.pem`,
      day,
      days,
    ]);
    const made = openssl([
      'pkcs12',
      '-export',
      '-inkey',
      `${name}.key`,
      '-in',
      `${name}.pem`,
      '-certfile',
      'ca.pem',
      '-passout',
      'pass:secret',
      '-out',
      `${name}.p12`,
    ]);
    if (!made.isGood) throw new Error(made.said);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const secretsOf = (name: string, password = 'secret') =>
  SmtpSecrets.parse({ certificate: readFileSync(join(folder, `${name}.p12`)).toString('base64'), certificatePassword: password });

async function sent(name: string, content: object, config: object = {}, from = 'hello@example.com'): Promise<Buffer> {
  const { port, mails } = await keepMails();
  const sender = smtpProvider.openSender({
    config: SmtpConfig.parse({ host: '127.0.0.1', port, security: 'none', signs: true, ...config }),
    ...{ secrets: secretsOf(name), providerId: 'p', onStatus: () => {} },
  });
  const outcome = await sender.send({
    ...{ messageId: 'm1', from, to: 'maja@example.com', attempt: 1 },
    content: { ...email.ofText('Hej Åsa!\n.\nVi ses'), subject: 'Möte', ...content },
  });
  await sender.close();
  expect(outcome).toMatchObject({ result: 'accepted', ref: '<m1@example.com>' });
  return mails[0] ?? Buffer.alloc(0);
}
const verify = (mail: Buffer, how: string) =>
  openssl([how, '-verify', '-CAfile', 'ca.pem', '-purpose', 'smimesign', '-out', 'text.txt'], mail);

test.each([
  ['rsa', {}],
  ['ec', { html: '<p>Hej Åsa!</p>' }],
])(
  'openssl finds a mail signed by %s good, and bad when a word is changed',
  async (name, content) => {
    const mail = await sent(name, content);
    for (const how of ['cms', 'smime']) {
      const { isGood, said } = verify(mail, how);
      expect(said).toMatch(/successful/);
      expect(isGood).toBe(true);
    }
    expect(readFileSync(join(folder, 'text.txt'), 'latin1')).toMatch(/Vi ses/);
    expect(mail.toString('latin1')).toMatch(/^Subject: =\?UTF-8/m);
    expect(verify(Buffer.from(mail.toString('latin1').replace('Vi ses', 'Betala'), 'latin1'), 'cms').isGood).toBe(false);
  },
  30_000,
);

test('mails of another address are not signed with it', async () => {
  const mail = await sent('rsa', {}, {}, 'other@example.com').catch(() => Buffer.alloc(0));
  expect(mail.toString('latin1')).not.toMatch(/multipart\/signed/);
});

test('the light tells how the certificate stands', async () => {
  const light = async (name: string, { serial = '', password = 'secret', days = 0 }) => {
    const config = SmtpConfig.parse({ host: 'a', signs: true, certificateSerial: serial });
    return (await identityOf(config, secretsOf(name, password), Date.now() + days * 24 * 3600 * 1000))?.light;
  };
  expect(await light('rsa', {})).toMatchObject({ state: 'ready', serials: ['A1B2C'], addresses: ['hello@example.com'] });
  expect(await light('rsa', { serial: '0a:1b:2c' })).toMatchObject({ state: 'ready' });
  expect(await light('rsa', { serial: '99' })).toMatchObject({ state: 'unknownSerial', serials: ['A1B2C'] });
  expect(await light('ec', {})).toMatchObject({ state: 'expiring' });
  expect(await light('ec', { days: 20 })).toMatchObject({ state: 'expired' });
  expect(await light('ec', { days: -2 })).toMatchObject({ state: 'early' });
  expect(await light('ec', { password: 'another' })).toMatchObject({ state: 'unreadable' });
  const config = SmtpConfig.parse({ host: 'a', signs: true });
  expect((await identityOf(config, {}, Date.now()))?.light.state).toBe('missing');
  expect(await identityOf(SmtpConfig.parse({ host: 'a' }), secretsOf('rsa'), Date.now())).toBeNull();
});
