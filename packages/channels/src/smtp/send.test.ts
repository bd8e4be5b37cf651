import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { email } from '@signalbox/domain';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { SmtpConfig, SmtpSecrets } from './config.ts';
import { smtpProvider } from './provider.ts';

/** A server that takes everything, encrypted with a certificate that nobody vouches for. */
async function useServer(options: SMTPServerOptions = {}) {
  const mails: string[] = [];
  const peers: { address: string; servername: unknown }[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disableReverseLookup: true },
    onData: async (stream, session, done) => {
      peers.push({ address: session.remoteAddress, servername: session.servername });
      mails.push((await buffer(stream)).toString('latin1'));
      done();
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const settings = (config: object = {}, secrets: object = {}) => ({
    config: SmtpConfig.parse({ host: '127.0.0.1', port, ...config }),
    secrets: SmtpSecrets.parse(secrets),
    providerId: 'p',
  });
  const send = async (given: ReturnType<typeof settings>, content: object = {}) => {
    const sender = smtpProvider.openSender({ ...given, onStatus: () => {} });
    const message = { messageId: 'm1', from: 'hello@example.com', to: 'maja@example.com', attempt: 1 };
    const outcome = await sender.send({ ...message, content: { ...email.ofText('Hej Åsa!\n.\nBye'), subject: 'Möte', ...content } });
    await sender.close();
    return outcome;
  };
  return { mails, peers, settings, send, port };
}

test('what was written arrives: signs, a dot alone on a line, who it is from, where answers go, what it answers', async () => {
  const { mails, settings, send } = await useServer();
  const config = { security: 'none', senderName: 'Norrvik, "Heating"', replyTo: 'help@example.com' };
  expect(await send(settings(config), { thread: ['<a@b>', '<c@d>'], html: '<p>Hej Åsa!</p>' })).toMatchObject({
    ...{ result: 'accepted', ref: '<m1@example.com>' },
  });
  const mail = await PostalMime.parse(Buffer.from(mails[0] ?? '', 'latin1'));
  expect(mail).toMatchObject({
    ...{ subject: 'Möte', messageId: '<m1@example.com>', inReplyTo: '<c@d>', references: '<a@b> <c@d>' },
    from: { name: 'Norrvik, "Heating"', address: 'hello@example.com' },
    replyTo: [{ address: 'help@example.com' }],
    html: expect.stringContaining('<p>Hej Åsa!</p>'),
  });
  expect(mail.text?.trimEnd()).toBe('Hej Åsa!\n.\nBye');
  expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
  // Who sends may name another one.
  await send(settings(config), { replyTo: 'orders@example.com' });
  expect((await PostalMime.parse(Buffer.from(mails[1] ?? '', 'latin1'))).replyTo).toMatchObject([{ address: 'orders@example.com' }]);
});

test('nothing that stands in a message begins a line of the head, or names a file', async () => {
  const { mails, settings, send } = await useServer();
  const evil = 'x\r\nBcc: all@example.com\r\n\r\nbody';
  await send(settings({ security: 'none' }), { subject: evil, thread: [`<a@b>${evil}`], text: evil });
  const [head = ''] = mails[0]?.split('\r\n\r\n') ?? [];
  expect(head).not.toMatch(/^bcc:/im);
  expect(() => SmtpConfig.parse({ host: 'a', senderName: evil })).toThrow();
  const path = { path: '/etc/hostname' } as unknown as string;
  expect((await send(settings({ security: 'none' }), { text: path })).result).not.toBe('accepted');
  expect(mails).toHaveLength(1);
});

test('one press in the mail program ends mails, where Signalbox is reached from outside', async () => {
  const { mails, settings, send } = await useServer();
  const publicUrl = 'https://signalbox.example';
  await send(settings({ security: 'none', publicUrl }, { dkimKey: undefined, password: 'secret' }));
  await send(settings({ security: 'none' }, { password: 'secret' }));
  const [one, other] = await Promise.all(mails.map((mail) => PostalMime.parse(Buffer.from(mail, 'latin1'))));
  const said = (mail: typeof one, name: string) => mail?.headers.find(({ key }) => key === name)?.value;
  expect(said(one, 'list-unsubscribe')).toMatch(/^<https:\/\/signalbox\.example\/providers\/\S+>$/);
  expect(said(one, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(said(other, 'list-unsubscribe')).toBeUndefined();
});

test('a mail whose fate is followed leaves with a return address of its own', async () => {
  const from: unknown[] = [];
  const { settings, send } = await useServer({
    onMailFrom: ({ address }, _session, done) => {
      from.push(address);
      done();
    },
  });
  for (const bounces of [true, false]) await send(settings({ security: 'none', bounces }));
  expect(from).toEqual(['hello+b-m1@example.com', 'hello@example.com']);
});

test.each(['starttls', 'tls'])('%s: a certificate that nobody vouches for is refused, unless a person says otherwise', async (security) => {
  const { mails, peers, settings, send } = await useServer({ secure: security === 'tls' });
  expect(await send(settings({ security }))).toMatchObject({ result: 'auth' });
  expect(mails).toEqual([]);
  const careless = settings({ security, ignoreCertificate: true, servername: 'mail.example.com', localAddress: '127.0.0.5' });
  expect(await send(careless)).toMatchObject({ result: 'accepted' });
  expect(peers).toEqual([{ address: '127.0.0.5', servername: 'mail.example.com' }]);
  expect(await smtpProvider.test?.(careless)).toMatchObject({ result: 'accepted' });
});

test('a server that cannot encrypt gets nothing from who asked for it', async () => {
  const { mails, settings, send } = await useServer({ disabledCommands: ['STARTTLS'] });
  expect(await send(settings({ security: 'starttls' }))).toMatchObject({ result: 'auth' });
  expect(mails).toEqual([]);
});

test('a mail is signed when domain, selector and key are there, however the key was pasted', async () => {
  const { mails, settings, send } = await useServer();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const config = { security: 'none', dkimDomain: 'example.com', dkimSelector: 's1' };
  await send(settings(config, { dkimKey: pem.replaceAll('\n', ' ') }));
  await send(settings(config));
  expect(mails[0]).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;[\s\S]*d=example.com/);
  expect(mails[1]).not.toContain('DKIM-Signature');
  expect(SmtpSecrets.safeParse({ dkimKey: 'not a key' }).success).toBe(false);
});

test('mails go over a few connections, and one that breaks costs the others nothing', async () => {
  let connections = 0;
  const { mails, settings } = await useServer({
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('gone') ? Object.assign(new Error('5.1.1 gone'), { responseCode: 550 }) : null),
  });
  const sender = smtpProvider.openSender({ ...settings({ security: 'none', connections: 2 }), onStatus: () => {} });
  const sending = Array.from({ length: 40 }, (_, index) =>
    sender.send({
      ...{ messageId: `m${index}`, from: 'hello@example.com', to: `${index % 10 === 3 ? 'gone' : 'maja'}${index}@example.com`, attempt: 1 },
      content: email.ofText('Hi'),
    }),
  );
  await sender.close();
  const results = (await Promise.all(sending)).map(({ result }) => result);
  expect(results.filter((result) => result === 'accepted')).toHaveLength(36);
  expect(results.filter((result) => result === 'permanent_recipient')).toHaveLength(4);
  expect(mails).toHaveLength(36);
  expect(connections).toBeLessThanOrEqual(2);
});
