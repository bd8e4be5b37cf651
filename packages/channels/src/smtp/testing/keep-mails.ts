import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A foreign mail server on a port of 127.0.0.1 that takes every mail and keeps its bytes; it ends with the test. */
export async function keepMails(): Promise<{ port: number; mails: Buffer[] }> {
  const mails: Buffer[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disableReverseLookup: true, disabledCommands: ['STARTTLS'] },
    onData: async (stream, _session, done) => {
      mails.push(await buffer(stream));
      done();
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, mails };
}
