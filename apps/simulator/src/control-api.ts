import { isSignalboxError } from '@signalbox/domain';
import { Hono } from 'hono';
import { z } from 'zod';
import type { World } from './worlds/world.ts';

/** HTTP control of the outside world: what all worlds have in common, and the routes of each. */
export function controlApi(worlds: readonly World[]): Hono {
  const app = new Hono();
  // No page in a browser has business here; the web app calls from its server.
  app.use(async (c, next) => (c.req.header('origin') ? c.json({ error: 'not for browsers' }, 403) : next()));
  app.onError((error, c) => {
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof SyntaxError) return c.json({ error: 'the body is not JSON' }, 400);
    if (isSignalboxError(error)) return c.json({ error: error.message, code: error.code }, 400);
    return c.json({ error: 'unexpected' }, 500);
  });
  app.get('/health', (c) => c.json(Object.assign({ ok: true }, ...worlds.map((world) => world.health()))));
  for (const world of worlds) app.route('/', world.routes);
  return app;
}
