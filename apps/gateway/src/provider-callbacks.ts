import { problemOf } from '@signalbox/api';
import { fromPublicId, isSignalboxError, userError } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import { Hono } from 'hono';
import { limitBody } from './limit-body.ts';
import type { Receivers } from './receivers.ts';

/** Where providers call us: /providers/<id>/callback. What a call has to prove is the provider type's matter. */
export function createProviderCallbacks(receivers: Receivers, log: Logger): Hono {
  const app = new Hono();
  app.onError((error, c) => problemOf(c, error, log));
  app.on(['GET', 'POST'], '/providers/:id/callback', limitBody(1024), async (c) => {
    const providerId = uuidOf(c.req.param('id'));
    const request = { method: c.req.method, query: c.req.query(), headers: c.req.header(), body: await c.req.text() };
    const answer = providerId && (await receivers.take(providerId, request));
    if (!answer) throw userError('route.not_found', { address: c.req.path.slice(0, 200) }, { status: 404 });
    return new Response(answer.body ?? null, { status: answer.status, headers: { ...answer.headers } });
  });
  return app;
}

function uuidOf(id: string): string | null {
  try {
    return fromPublicId('provider', id);
  } catch (error) {
    if (isSignalboxError(error)) return null;
    throw error;
  }
}
