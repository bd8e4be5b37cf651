import { createHash } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { problem, problemOf, readerWords } from '@signalbox/api';
import type { HoldWhileAway } from '@signalbox/db';
import { isHttpPath, newId, toPublicId, userError } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import { isHeaderName, isHeaderValue } from '@signalbox/flow';
import { type HookOutcome, type Inbound, mostBytes } from '@signalbox/messaging';
import { httpPathKey } from '@signalbox/services';
import { type Context, Hono } from 'hono';
import { callerIp, type TrustedProxies } from './caller-ip.ts';
import { readBody } from './read-body.ts';

interface HooksDeps {
  inbound: Inbound;
  hold: HoldWhileAway;
  log: Logger;
  trustedProxies: TrustedProxies;
}

/** The addresses of HTTP triggers: /hooks/<token> and /in/<account>/<path>, with any method that the trigger allows; and those that answer a wait: /hooks/callback/<token>. */
export function createHooks({ inbound, hold, log, trustedProxies }: HooksDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error, c) => problemOf(c, error, log));
  app.on(['GET', 'POST'], '/hooks/callback/:token', async (c) => {
    const request = requestOf(c, trustedProxies);
    if (await hold(() => inbound.acceptCallback(c.req.param('token'), request), heldMs)) return c.json({ ok: true }, 202);
    return problem(readerWords(c), userError('callback.gone', {}, { status: 410 }));
  });
  app.all('/hooks/:token', (c) => accept(c, createHash('sha256').update(c.req.param('token')).digest('hex')));
  app.all('/in/*', (c) => {
    // As it was sent: what is escaped in it is not the path of anybody.
    const [, account = '', path = ''] = /^\/in\/([1-9]\d{0,8})\/([^?]+?)\/?(?:\?|$)/.exec(c.env.incoming.url ?? '') ?? [];
    if (!isHttpPath(path)) throw userError('hook.unknown', {}, { status: 404 });
    return accept(c, httpPathKey(Number(account), path));
  });
  return app;

  async function accept(c: Context<Env>, tokenHash: string): Promise<Response> {
    // A key of ours where the caller has none: what is tried twice while the database comes back starts one run.
    const request = requestOf(c, trustedProxies);
    const isAsked = await allowOrigin(c, () => hold(() => inbound.originsOf(tokenHash), heldMs));
    if (isAsked) return new Response(null, { status: 204 });
    const given = request.headers['idempotency-key'];
    const key = given ?? newId();
    let isRepeatable = given !== undefined;
    const tell = (name: string, value: string) => void c.env.outgoing.setHeader(name, value);
    const outcome = await hold(() => {
      const accepted = inbound.acceptHttp(tokenHash, { ...request, idempotencyKey: key, isRepeatable, tell });
      isRepeatable = true;
      return accepted;
    }, heldMs);
    if (outcome.kind === 'sample') return c.json({ sample: true }, 202);
    return outcome.kind === 'answer' ? answerOf(outcome) : accepted(c, outcome);
  }
}

/** A caller waits so long without a second thought. */
const heldMs = 5_000;

interface Env {
  Bindings: HttpBindings;
}

/**
 * Lets scripts of web pages read the answer where the trigger names them, and says so to browsers that ask first. Returns whether this was such a question.
 * Nothing is said to pages that are not named: their browsers then keep the answer from them.
 */
async function allowOrigin(c: Context<Env>, read: () => Promise<readonly string[]>): Promise<boolean> {
  const { origin, 'access-control-request-method': asked, 'access-control-request-headers': headers } = c.env.incoming.headers;
  if (origin === undefined) return false;
  const allowed = await read();
  const set = (name: string, value: string) => void c.env.outgoing.setHeader(name, value);
  if (allowed.length > 0) set('vary', 'origin');
  if (!allowed.includes('*') && !allowed.includes(origin.toLowerCase())) return false;
  set('access-control-allow-origin', allowed.includes('*') ? '*' : origin);
  set('access-control-expose-headers', exposed);
  if (c.req.method !== 'OPTIONS' || asked === undefined) return false;
  set('access-control-allow-methods', asked);
  if (headers !== undefined) set('access-control-allow-headers', headers);
  set('access-control-max-age', '600');
  return true;
}
const exposed =
  'retry-after, x-run-id, idempotent-replayed, x-rate-limit-limit, x-rate-limit-remaining, x-rate-limit-window, x-rate-limit-queue-limit, x-rate-limit-queue-queued';

/** From the bare request of Node.js: one of the fetch standard, with streams and signals of its own, costs as much as the whole first turn of a run. */
function requestOf(c: Context<Env>, trustedProxies: TrustedProxies) {
  const { url, method } = c.req;
  const at = url.indexOf('?');
  const headers = Object.fromEntries(
    Object.entries(c.env.incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
  let read: Promise<Uint8Array> | undefined;
  const body = () => {
    read ??= readBody(c, mostBytes(headers['content-type'] ?? ''));
    return read;
  };
  const ip = callerIp(c.env.incoming.socket.remoteAddress ?? '', c.env.incoming.headers['x-forwarded-for'], trustedProxies);
  return { method, url: c.env.incoming.url ?? '', ip, query: at < 0 ? '' : url.slice(at + 1), headers, body };
}

function accepted(c: Context<Env>, { kind, runId, repeated }: HookOutcome & { kind: 'accepted' | 'ended' }): Response {
  if (repeated) c.header('idempotent-replayed', 'true');
  return c.json({ runId: toPublicId('run', runId) }, kind === 'ended' ? 200 : 202);
}

/** The workflow's own answer. Its author decides status, headers and body; what belongs to the connection stays ours. */
function answerOf({ status, headers, body, runId }: HookOutcome & { kind: 'answer' }): Response {
  const safe = Object.entries(headers).filter(([name, value]) => isSafeHeader(name) && isHeaderValue(value));
  const out: Record<string, string> = { 'x-content-type-options': 'nosniff', 'x-run-id': toPublicId('run', runId) };
  for (const [name, value] of safe) out[name.toLowerCase()] = value;
  const code = Number.isInteger(status) && status >= 200 && status <= 599 ? status : 200;
  if (body === null || body === undefined || emptyStatuses.has(code)) return new Response(null, { status: code, headers: out });
  out['content-type'] ??= typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status: code, headers: out });
}

const emptyStatuses = new Set([204, 205, 304]);
const ours = new Set([
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'upgrade',
  'trailer',
  'te',
  'date',
  'set-cookie',
  'x-run-id',
]);
const isSafeHeader = (name: string): boolean => isHeaderName(name) && !ours.has(name.toLowerCase());
