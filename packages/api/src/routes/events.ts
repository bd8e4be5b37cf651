import { createRoute } from '@hono/zod-openapi';
import { eventStreamExample } from '@signalbox/contract/examples';
import { requireRight } from '@signalbox/domain';
import type { Subscriber } from '@signalbox/services';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';

const stream = createRoute({
  method: 'get',
  path: '/events',
  operationId: 'listenToChanges',
  summary: 'What changes, as server-sent events',
  description:
    'Events `changed` with the ids of the runs, messages and workflows to read again; all empty: read everything again. An event `ping` comes every 2 s, so that a line that fell silent is known as lost.',
  responses: {
    200: {
      description: 'Events `changed`, and `ping` every 2 s',
      content: { 'text/event-stream': { schema: z.string(), example: eventStreamExample } },
    },
  },
});

/** The live stream of an account. A client that was away reads its lists again, so `Last-Event-ID` changes nothing. */
export const eventRoutes: ResourceRoutes = {
  tag: 'Live',
  description: 'Hearing of changes as they happen.',
  add(app) {
    app.openapi(stream, (c) => {
      const { actor, services, authenticate } = c.var;
      requireRight(actor, 'run.read');
      const request = c.req.raw;
      const stillAllowed = async () => (await authenticate(request).catch(() => null))?.accountId === actor.accountId;
      const subscribe: EventSource['subscribe'] = (subscriber) => services.live.subscribe(actor.accountId, subscriber);
      return new Response(eventStream({ subscribe, signal: request.signal, stillAllowed }), {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' },
      });
    });
  },
};

interface EventSource {
  subscribe: (subscriber: Subscriber) => () => void;
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
      const unsubscribe = subscribe({
        onChange: (changed) => {
          id += 1;
          write(`id: ${id}\nevent: changed\ndata: ${JSON.stringify(changed)}\n\n`);
        },
        onEnd: () => {
          write(': this process ends, come back\n\n');
          end();
        },
      });
      const heartbeat = setInterval(() => {
        void stillAllowed().then((allowed) => (isOpen ? (allowed ? write(': still here\n\n') : end()) : undefined));
      }, heartbeatMs);
      const ping = setInterval(() => write('event: ping\ndata:\n\n'), pingMs);
      let isOpen = true;
      stop = () => {
        isOpen = false;
        clearInterval(heartbeat);
        clearInterval(ping);
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
const pingMs = 2000;
const mostPending = 256;
