import { handOver } from '@signalbox/channels';
import { cleanMailbox, newId, SignalboxError } from '@signalbox/domain';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Mailboxes } from './mailboxes.ts';

const count = z.coerce.number().int().min(0);
const Since = z.object({ after: count.default(0), waitMs: count.max(25_000).default(0) });
const Mail = z.object({
  to: z.string().trim().min(3).max(320),
  subject: z.string().max(300).default(''),
  text: z.string().max(100_000),
  /** The id of the mail that it answers. */
  answers: z.string().max(300).optional(),
});

/** HTTP control of this world: what is in its mailboxes, and what their people write. `door` = where mails for Signalbox go. */
export function mailRoutes(mailboxes: Mailboxes, door: { host: string; port: number }): Hono {
  const app = new Hono();
  app.get('/mailboxes', (c) => c.json({ mailboxes: mailboxes.list() }));
  app.get('/mailboxes/:address/mails', async (c) => {
    const address = cleanMailbox(c.req.param('address'));
    const { after, waitMs } = Since.parse(c.req.query());
    if (waitMs > 0 && mailboxes.read(address, after).mails.length === 0) await mailboxes.change(address, waitMs, c.req.raw.signal);
    return c.json(mailboxes.read(address, after));
  });
  app.post('/mailboxes/:address/mails', async (c) => {
    const from = cleanMailbox(c.req.param('address'));
    const { to, subject, text, answers } = Mail.parse(await c.req.json());
    const id = `<${newId()}@${from.slice(from.lastIndexOf('@') + 1)}>`;
    const refused = await handOver(door, { id, from, to: cleanMailbox(to), subject, text, ...(answers ? { answers } : {}) });
    if (refused !== null) throw new SignalboxError('operational', 'mail.refused', { answer: refused });
    mailboxes.add(from, { id, direction: 'out', peer: cleanMailbox(to), subject, text, html: null, files: [] });
    return c.json({ id }, 202);
  });
  return app;
}
