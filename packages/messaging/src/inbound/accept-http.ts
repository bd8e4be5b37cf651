import type { Database } from '@signalbox/db';
import { newId, operationalError, toPublicId, userError } from '@signalbox/domain';
import { timed } from '@signalbox/env';
import type { FilePort } from '@signalbox/nodes/contract';
import type { Bearers } from './check-bearer.ts';
import { checkCaller, checkSignature, publicHeaders, publicQuery } from './check-caller.ts';
import type { Hook, Hooks } from './find-hook.ts';
import { type HookLog, loggedBody, loggedHeaders } from './hook-log.ts';
import { takePlace } from './hook-rate.ts';
import type { HookOutcome, HookRequest } from './inbound.ts';
import { bodyTooLarge } from './parse-body.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import type { StartHookRun } from './start-hook-runs.ts';

interface HookDeps {
  db: Database;
  hooks: Hooks;
  start: StartHookRun;
  log: HookLog;
  bearers: Bearers;
  filesOf(accountId: number): FilePort;
}

/** Starts the workflow behind an address; with an Idempotency-Key a repeat gets the first run again. What came is noted for people. */
export async function acceptHttp(deps: HookDeps, tokenHash: string, request: HookRequest): Promise<HookOutcome> {
  const began = performance.now();
  let reading: Promise<ReadRequest> | undefined;
  const read = ({ accountId }: Hook) => {
    reading ??= readRequest(request, deps.filesOf(accountId));
    return reading;
  };
  let placing: Promise<Date | null> | undefined;
  const place = (hook: Hook) => {
    placing ??= takePlace(deps.db, hook, request.tell ?? (() => {}));
    return placing;
  };
  for (let tries = mostTries; tries > 0; tries -= 1) {
    const hook = await timed('door.route', () => deps.hooks.find(tokenHash));
    if (!hook) return sampleFor(deps, tokenHash, { request, began });
    const note = (became: Became) => noteRequest(deps, hook, { request, began, wasRead: reading !== undefined }, became);
    const outcome = await takeOn(deps, hook, { request, read, place }).catch((error: unknown) => {
      // Nobody is refused for what may have changed.
      if (hook.isKept && isRefusal(error)) return 'stale' as const;
      note(becameOf(error));
      throw error;
    });
    if (outcome !== 'stale') {
      const status = outcome.kind === 'answer' ? outcome.status : outcome.kind === 'ended' ? 200 : 202;
      note({ status, code: null, runId: outcome.runId });
      return outcome;
    }
    deps.hooks.forget(tokenHash);
  }
  // Published anew again and again, between each look and its commit.
  throw unknownHook();
}

/** A trigger that was published anew since it was read is read again. */
const mostTries = 4;

async function takeOn(
  { start, bearers }: HookDeps,
  hook: Hook,
  {
    request,
    read,
    place,
  }: { request: HookRequest; read: (hook: Hook) => Promise<ReadRequest>; place: (hook: Hook) => Promise<Date | null> },
): Promise<HookOutcome | 'stale'> {
  const { accountId, trigger, config } = hook;
  checkKey(request.idempotencyKey);
  checkCaller(hook, request);
  await bearers.check(config.auth, request);
  const repeatKey = await checkSignature(hook, request);
  const dueAt = await place(hook);
  const { raw, query, headers, body } = await timed('door.parse', () => read(hook));
  const started = await timed('door.commit', () =>
    start(accountId, {
      ...{ trigger, config, raw, dueAt },
      // Who signs says what is a repeat: anybody could give a request that was overheard another key.
      key: repeatKey ?? request.idempotencyKey ?? newId(),
      isNew: repeatKey === null && !(request.isRepeatable ?? request.idempotencyKey !== null),
      payload: { method: request.method, query: publicQuery(config, query), headers: publicHeaders(config, headers), body },
    }),
  ).catch((error: unknown) => {
    throw explainRefusal(error);
  });
  if (started === 'stale') return started;
  if ('refused' in started) throw refusals[started.refused]();
  const { runId, repeated, answer } = started;
  if (!answer) return { kind: 'accepted', runId, repeated };
  const { timeoutMs } = config;
  const given = await timed('door.answer', () => answer.within(timeoutMs, { lookFirst: repeated }));
  if (given && 'status' in given) return { kind: 'answer', runId, ...given };
  if (given?.ended === 'done') return { kind: 'ended', runId, repeated };
  if (given) throw operationalError('hook.run_failed', { run: toPublicId('run', runId) }, { status: 500 });
  throw operationalError('hook.no_answer', { seconds: timeoutMs / 1000, run: toPublicId('run', runId) }, { status: 504 });
}

interface Became {
  status: number;
  code: string | null;
  runId: string | null;
}
function becameOf(error: unknown): Became {
  const { code, details } = error as { code?: unknown; details?: { status?: unknown } };
  const status = typeof details?.status === 'number' ? details.status : 500;
  return { status, code: typeof code === 'string' ? code.slice(0, 100) : null, runId: null };
}

interface Noted {
  request: HookRequest;
  began: number;
  /** It was let in, and its body was read. */
  wasRead: boolean;
}
function noteRequest({ log }: HookDeps, { accountId, trigger, config }: Hook, { request, began, wasRead }: Noted, became: Became): void {
  const tookMs = performance.now() - began;
  log.note({ accountId, workflowId: trigger.workflowId, nodeId: trigger.nodeId }, async () => ({
    ...{ method: request.method, ip: request.ip ?? '', tookMs, ...became },
    query: publicQuery(config, Object.fromEntries(new URLSearchParams(request.query))),
    headers: loggedHeaders(publicHeaders(config, request.headers)),
    // One that is too large, or broke off, has none to show.
    body: wasRead ? await request.body().then(loggedBody, () => null) : null,
  }));
}

/** Nothing is live at this address; somebody who draws may listen for an example there. */
async function sampleFor(deps: HookDeps, tokenHash: string, { request, began }: Omit<Noted, 'wasRead'>): Promise<HookOutcome> {
  const [listener] = await deps.db.router<{ account_id: number; workflow_id: string; node_id: string }>(
    'select * from find_http_listener($1)',
    [tokenHash],
    'find_http_listener',
  );
  if (!listener) throw unknownHook();
  const body = await request.body();
  deps.log.note({ accountId: listener.account_id, workflowId: listener.workflow_id, nodeId: listener.node_id }, async () => ({
    ...{ method: request.method, ip: request.ip ?? '', status: 202, code: null, runId: null, tookMs: performance.now() - began },
    query: Object.fromEntries(new URLSearchParams(request.query)),
    headers: loggedHeaders(request.headers),
    body: loggedBody(body),
  }));
  return { kind: 'sample', runId: '' };
}

const unknownHook = () => userError('hook.unknown', {}, { status: 404 });
const refusals = {
  not_matched: () => userError('hook.not_matched', {}, { status: 422 }),
  too_large: () => userError('body.too_large.raw', { most: { size: 30 * 1024 } }, { status: 413 }),
};
const refused = new Set(['hook.method', 'hook.network', 'hook.token', 'hook.bearer', 'hook.signature', 'hook.not_matched']);
const isRefusal = (error: unknown): boolean => error instanceof Error && 'code' in error && refused.has(String(error.code));

function checkKey(key: string | null): void {
  if (key === null || (key !== '' && key.length <= 255)) return;
  throw userError('hook.idempotency_key', {}, { status: 400 });
}

/** Values that JSON knows and PostgreSQL does not (NUL, half surrogates), and values that take more room in the database than on the wire. */
function explainRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === '22P05' || code === '22P02') return userError('body.invalid_json.stored', {}, { status: 400, cause: error });
  return code === '23514' ? bodyTooLarge() : error;
}
