import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { type ContentOf, cleanMailbox, type email } from '@signalbox/domain';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { OpenDoor } from '../contract/provider-type.ts';
import { bounceOf } from './bounce-of.ts';
import { judgeSender } from './judge-sender.ts';
import { lookUpBy } from './look-up.ts';
import { mailFlaw, mostMailBytes } from './mail-flaw.ts';
import { readMail } from './read-mail.ts';
import { readReturnPath } from './return-path.ts';

/** The mail server of the house: takes mails for mailboxes of accounts and for nobody else, and answers when they are stored. */
export const openMailDoor: OpenDoor<ContentOf<typeof email>> = async ({ host, port, name, dns, isOurs, onArrival }) => {
  const lookUp = dns ? lookUpBy(dns) : null;
  const server = new SMTPServer({
    ...{ name, banner: 'Signalbox', size: mostMailBytes, authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'] },
    ...{ disableReverseLookup: true, hideENHANCEDSTATUSCODES: true, maxClients: 200, socketTimeout: 60_000, closeTimeout: 1_500 },
    onRcptTo: ({ address }, { envelope }, done) => {
      if (envelope.rcptTo.length >= mostRecipients) return done(refusal(452, '4.5.3 too many recipients; send the rest in another mail'));
      isOurs(mailboxOf(address)).then(
        (is) => done(is ? null : refusal(550, '5.1.1 there is no such mailbox here')),
        () => done(later),
      );
    },
    onData: (stream, session, done) => {
      take(stream, session).then(
        (refused) => done(refused),
        () => done(later),
      );
    },
  });

  const take = async (
    stream: Readable,
    { id, envelope, remoteAddress: ip, hostNameAppearsAs: helo }: SMTPServerSession,
  ): Promise<Error | null> => {
    const raw = await bytesOf(stream, () => {
      for (const connection of server.connections) if (connection.id === id) connection.close();
    });
    const flaw = mailFlaw(raw);
    if (flaw) return refusal(...flaw);
    const sender = envelope.mailFrom === false ? '' : cleanMailbox(envelope.mailFrom.address);
    const [read, auth] = await Promise.all([
      readMail(raw, sender),
      lookUp && judgeSender({ raw, ip, helo: helo || ip, sender, name }, lookUp),
    ]);
    const { from, files, report, id: providerMessageId, at } = read;
    const content = { ...read.content, auth };
    const paths = envelope.rcptTo.map(({ address }) => readReturnPath(cleanMailbox(address)));
    const to = [...new Set(envelope.rcptTo.map(({ address }) => mailboxOf(address)))];
    const bounce = report && bounceOf(report, paths.find((path) => path !== null)?.messageId ?? report.messageId);
    await onArrival({ to, message: { providerMessageId, from, content, at }, bounce, files });
    return null;
  };

  // Connections that break are nobody's trouble but the sender's.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
};

const mailboxOf = (address: string): string => readReturnPath(cleanMailbox(address))?.mailbox ?? cleanMailbox(address);

const mostRecipients = 50;
const refusal = (status: number, words: string): Error => Object.assign(new Error(words), { responseCode: status });
const later = refusal(451, '4.3.0 it cannot be stored now; try again later');

/** The mail as it came. Of one that is too large no more is kept, and who goes on for ever is cut off. */
async function bytesOf(stream: Readable, cutOff: () => void): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= mostMailBytes + 1) parts.push(part);
    else if (parts.length > 0 && size > 2 * mostMailBytes) cutOff();
  }
  return size > mostMailBytes ? Buffer.alloc(mostMailBytes + 1) : Buffer.concat(parts);
}
