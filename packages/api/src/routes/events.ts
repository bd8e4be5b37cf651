import { createRoute, z } from '@hono/zod-openapi';
import type { Services } from '@signalbox/services';
import type { ApiApp, Authenticate } from '../api-env.ts';
import { problems } from '../describe.ts';

const stream = createRoute({
  method: 'get',
  path: '/events',
  tags: ['Live'],
  summary: 'What changes, as server-sent events',
  responses: {
    200: { description: 'Events `changed`; a comment every 15 s', content: { 'text/event-stream': { schema: z.string() } } },
    ...problems,
  },
});

/** The live stream of an account. A client that was away reads its lists again, so `Last-Event-ID` changes nothing. */
export function addEventRoutes(app: ApiApp, { live }: Services, authenticate: Authenticate): void {
  app.openapi(stream, (c) => {
    const { accountId } = c.get('actor');
    const request = c.req.raw;
    const stillAllowed = async () => (await authenticate(request).catch(() => null))?.accountId === accountId;
    const body = eventStream({ subscribe: (onChange) => live.subscribe(accountId, onChange), signal: request.signal, stillAllowed });
    return new Response(body, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
    });
  });
}

interface EventSource {
  subscribe: (onChange: (changed: object) => void) => () => void;
  signal: AbortSignal;
  /** Asked with every heartbeat, so that an ended session ends its stream. */
  stillAllowed: () => Promise<boolean>;
}

function eventStream({ subscribe, signal, stillAllowed }: EventSource): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      let id = 0;
      const write = (text: string) => {
        // A reader that is this far behind is gone or stuck; it reads everything again when it comes back.
        if ((controller.desiredSize ?? 0) < -mostPending) return end();
        controller.enqueue(encoder.encode(text));
      };
      const unsubscribe = subscribe((changed) => {
        id += 1;
        write(`id: ${id}\nevent: changed\ndata: ${JSON.stringify(changed)}\n\n`);
      });
      const heartbeat = setInterval(() => {
        void stillAllowed().then((allowed) => (isOpen ? (allowed ? write(': still here\n\n') : end()) : undefined));
      }, heartbeatMs);
      let isOpen = true;
      stop = () => {
        isOpen = false;
        clearInterval(heartbeat);
        unsubscribe();
        signal.removeEventListener('abort', end);
      };
      const end = () => {
        if (!isOpen) return;
        stop();
        controller.close();
      };
      signal.addEventListener('abort', end);
      write('retry: 2000\n: connected\n\n');
    },
    cancel: () => stop(),
  });
}

const heartbeatMs = 15_000;
const mostPending = 256;
