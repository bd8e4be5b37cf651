import type { Database } from '@signalbox/db';
import { openLink } from '@signalbox/messaging';
import type { Waker } from '@signalbox/runner';
import { Hono } from 'hono';

/** Where people open short links: /l/<code>. It leads only to what a message of ours said, and a look by a machine is no click. */
export function createLinks(deps: { db: Database; waker: Waker }): Hono {
  const app = new Hono();
  app.get('/l/:code', async (c) => {
    const isClick = c.req.method === 'GET' && !isMachine(c.req.header());
    const target = await openLink(deps, { code: c.req.param('code'), isClick });
    // The words of the house are for people who know it; whoever comes here got a text.
    if (target === null) return c.body(null, 404, noTrace);
    return c.body(null, 302, { ...noTrace, location: new URL(target).href });
  });
  return app;
}

const noTrace = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' };

/** Programs that look at a link before a person does, or instead: previews of messengers, scanners, prefetching browsers. */
function isMachine(headers: Record<string, string>): boolean {
  const agent = headers['user-agent'] ?? '';
  const purpose = `${headers['sec-purpose'] ?? ''} ${headers.purpose ?? ''} ${headers['x-purpose'] ?? ''} ${headers['x-moz'] ?? ''}`;
  return agent === '' || machines.test(agent) || /prefetch|preview|prerender/i.test(purpose);
}
const machines =
  /bot\b|bots\b|crawl|spider|slurp|preview|scan|monitor|fetch|facebookexternalhit|whatsapp|telegram|slack|discord|skype|viber|snapchat|embedly|bitly|okhttp|curl|wget|python|java\/|go-http|headless|axios|node/i;
