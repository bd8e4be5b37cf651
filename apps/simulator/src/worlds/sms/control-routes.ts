import { normalizeAddress } from '@signalbox/domain';
import { Hono } from 'hono';
import { z } from 'zod';
import { TextOutcome } from './outcomes.ts';
import { phoneSends } from './phone-sends.ts';
import type { SmsState } from './sms-state.ts';
import type { Smsc } from './smsc.ts';

const Text = z.object({ to: z.string().trim().min(1).max(20), text: z.string().min(1).max(10_000) });
const ms = z.number().int().min(0).max(600_000);
const Latency = z.object({ answerMs: ms.optional(), receiptMs: ms.optional() });
const count = z.coerce.number().int().min(0);
const Since = z.object({ after: count.default(0), waitMs: count.max(25_000).default(0), limit: count.max(20_000).default(10_000) });

/** HTTP control of this world: its phones, what happens to texts, and what was submitted. */
export function controlRoutes(world: SmsState, smsc: Smsc): Hono {
  const app = new Hono();
  const number = (text: string) => normalizeAddress(text.slice(0, 20));

  app.get('/phones', (c) => c.json({ phones: world.phones.list() }));
  app.put('/phones/:number', (c) => {
    const phone = number(c.req.param('number'));
    world.phones.create(phone);
    return c.json({ number: phone });
  });
  app.get('/phones/:number/messages', async (c) => {
    const phone = number(c.req.param('number'));
    const { after, waitMs } = Since.parse(c.req.query());
    const found = world.phones.read(phone, after);
    if (found.messages.length > 0 || waitMs === 0) return c.json(found);
    await world.phones.change(phone, waitMs, c.req.raw.signal);
    return c.json(world.phones.read(phone, after));
  });
  app.post('/phones/:number/messages', async (c) => {
    const { to, text } = Text.parse(await c.req.json());
    return c.json({ id: phoneSends(world, smsc, { from: number(c.req.param('number')), to: number(to), text }) }, 202);
  });
  app.put('/phones/:number/outcome', async (c) => {
    world.outcomes.set(number(c.req.param('number')), TextOutcome.parse(await c.req.json()));
    return c.json({ ok: true });
  });
  app.put('/outcome', async (c) => {
    world.outcomes.setDefault(TextOutcome.parse(await c.req.json()));
    return c.json({ ok: true });
  });

  app.get('/submits', (c) => {
    const { after, limit } = Since.parse(c.req.query());
    return c.json(world.submits.list(after, limit));
  });
  app.get('/submits/count', (c) => c.json(world.submits.count()));
  app.delete('/submits', (c) => {
    world.submits.clear();
    return c.json({ ok: true });
  });

  app.put('/latency', async (c) => {
    Object.assign(world.latency, Latency.parse(await c.req.json()));
    return c.json(world.latency);
  });
  app.post('/drop-connections', (c) => {
    smsc.dropConnections();
    return c.json({ ok: true });
  });
  return app;
}
