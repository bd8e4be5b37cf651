import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { PeerOutcome, ProviderPeer, StartPeer } from '@signalbox/testkit/channels';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { writeMail } from './write-mail.ts';

const [user, password] = ['signalbox', 'the right one'];
const refusals: Partial<Record<PeerOutcome, [status: number, words: string]>> = {
  refused: [550, '5.1.1 no such mailbox'],
  throttled: [421, '4.7.0 too many messages, slow down'],
};
const refusal = (status: number, words: string) => Object.assign(new Error(words), { responseCode: status });

/** A mail server that asks for name and password. */
export const startPeer: StartPeer = async (door) => {
  const taken: ProviderPeer['taken'][number][] = [];
  const outcomes: PeerOutcome[] = [];
  const sockets = new Set<{ destroy(): void }>();
  const server = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS'], allowInsecureAuth: true, disableReverseLookup: true },
    onAuth: ({ password: given }, _session, done) =>
      given === password ? done(null, { user }) : done(refusal(535, '5.7.8 wrong password')),
    onRcptTo: (_address, _session, done) => {
      const refused = refusals[outcomes[0] ?? 'accepted'];
      if (!refused) return done();
      outcomes.shift();
      done(refusal(...refused));
    },
    onData: async (stream, { envelope }, done) => {
      const raw = await buffer(stream);
      const mail = await PostalMime.parse(raw);
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      taken.push({ from, to: envelope.rcptTo[0]?.address ?? '', text: (mail.text ?? '').trimEnd(), raw: raw.toString('latin1') });
      if (outcomes.shift() === 'lost') for (const socket of sockets) socket.destroy();
      else done();
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const leave = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  onTestFinished(leave);
  return {
    settings: (secret) => ({
      config: { host: '127.0.0.1', port, security: 'none', user },
      secrets: { password: secret === 'right' ? password : 'a wrong one' },
    }),
    next: (outcome) => void outcomes.push(outcome),
    taken,
    report: () => Promise.resolve(false),
    forge: async () => (await door({ method: 'POST', query: { u: 'x.y' }, headers: {}, body: '' })).status === 200,
    say: ({ id, from, to, text }, port = 0) => writeMail(port, { messageId: `<${id}@example.com>`, from, to, text }),
    leave,
  };
};
