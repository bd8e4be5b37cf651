import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type HttpDouble, httpFaults, type PlayedDouble } from '@signalbox/channels/doubles';
import { type Context, Hono } from 'hono';
import { z } from 'zod';

export type Operators = ReadonlyMap<string, { double: HttpDouble; played: PlayedDouble }>;

const Fault = z.object({ fault: z.enum(httpFaults), times: z.number().int().min(1).max(1000).default(1) });
const Text = z.object({
  ...{ id: z.string().min(1).max(60), from: z.string().min(1).max(20), to: z.string().min(1).max(20), text: z.string().max(2000) },
  /** The address that Signalbox shows for the provider. */
  url: z.url({ protocol: /^https?$/ }),
});

/** `/control` is ours; everything else at an operator is its own API. */
export function operatorRoutes(operators: Operators): Hono {
  const app = new Hono();
  const at = (c: Context) => operators.get(c.req.param('kind') ?? '');
  app.get('/operators/:kind/control/texts', (c) => c.json({ texts: at(c)?.played.taken ?? [] }));
  app.put('/operators/:kind/control/fault', async (c) => {
    const { fault, times } = Fault.parse(await c.req.json());
    for (let i = 0; i < times; i += 1) at(c)?.played.next(fault);
    return c.json({ ok: true });
  });
  app.post('/operators/:kind/control/texts', async (c) =>
    c.json({ status: (await at(c)?.played.say(Text.parse(await c.req.json()))) ?? null }),
  );
  app.all('/operators/:kind/*', async (c) => {
    const operator = at(c);
    if (!operator) return c.notFound();
    const path = c.req.path.slice(`/operators/${operator.double.type}`.length);
    const request = { method: c.req.method, path, query: c.req.query(), headers: c.req.header(), body: await c.req.text() };
    const { answer, after } = await operator.played.handle(request);
    // Reports go out on their own; who reads them is not this request's matter.
    void after();
    if (answer === null) {
      (c.env as HttpBindings).outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    return new Response(answer.body, { status: answer.status, headers: { ...answer.headers } });
  });
  return app;
}
