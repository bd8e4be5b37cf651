import { openMailDoor } from '@signalbox/channels';
import type { OpenWorld } from '../world.ts';
import { mailRoutes } from './mail-routes.ts';
import { createMailboxes } from './mailboxes.ts';

export interface EmailWorldSettings {
  /** Of its mail server; 0 takes a free port. */
  port: number;
  /** Where the mail door of Signalbox is. */
  door: { host: string; port: number };
}

/** A mail server with mailboxes behind it, whatever their names; it takes mails without a password. */
export const emailWorld =
  ({ port, door }: EmailWorldSettings): OpenWorld =>
  async ({ host }) => {
    const mailboxes = createMailboxes();
    const server = await openMailDoor({
      ...{ host, port, name: 'practice.example' },
      isOurs: async () => true,
      onArrival: async ({ to, message: { from, content }, files: arrived }) => {
        const { subject, text, html, thread } = content;
        const files = arrived.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length }));
        for (const address of to)
          mailboxes.add(address, { id: thread.at(-1) ?? '', direction: 'in', peer: from, subject, text, html, files });
      },
    });
    return {
      ports: { smtp: server.port },
      health: () => ({ mailboxes: mailboxes.list().length, mailServer: server.port }),
      routes: mailRoutes(mailboxes, door),
      close: () => server.close(),
    };
  };
