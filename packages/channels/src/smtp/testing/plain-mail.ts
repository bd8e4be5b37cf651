import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes every mail and keeps nothing: when each of them came, in milliseconds since 1970. */
export async function openPlainServer(): Promise<{ port: number; times: number[]; close(): Promise<void> }> {
  const times: number[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disableReverseLookup: true, disabledCommands: ['STARTTLS'], closeTimeout: 500 },
    onData: (stream, _session, done) => {
      buffer(stream).then(
        () => {
          times.push(Date.now());
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { port: (server.server.address() as AddressInfo).port, times, close };
}

/** A plain pooled client: brings so many mails over so many connections, each from somebody else; resolves with how many a second. */
export async function bringMails(
  port: number,
  { to, count, connections }: { to: string; count: number; connections: number },
): Promise<number> {
  const mailer = createTransport({
    ...{ host: '127.0.0.1', port, ignoreTLS: true, pool: true, maxConnections: connections, maxMessages: 100 },
  });
  const began = performance.now();
  const left = Array.from({ length: count }, (_, no) => no).values();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const no of left) await mailer.sendMail({ from: `person-${no}@example.org`, to, subject: `Heating ${no}`, text: plainText });
    }),
  );
  mailer.close();
  return count / ((performance.now() - began) / 1000);
}

/** Of the length of an ordinary mail. */
export const plainText = 'The heating in our house has been off since this morning. Could somebody come and look at it?\n'.repeat(10);
