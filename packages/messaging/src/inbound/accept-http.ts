import { newId, operationalError, toPublicId, userError } from '@signalbox/domain';
import { timed } from '@signalbox/env';
import type { FilePort } from '@signalbox/nodes/contract';
import type { FindHookAccount } from './hook-routes.ts';
import type { HookOutcome, HookRequest } from './inbound.ts';
import { bodyTooLarge } from './parse-body.ts';
import { readRequest } from './read-request.ts';
import type { StartHookRun } from './start-hook-runs.ts';

/** Starts the workflow behind a secret address; with an Idempotency-Key a repeat gets the first run again. */
export async function acceptHttp(
  { findAccount, start, filesOf }: { findAccount: FindHookAccount; start: StartHookRun; filesOf: (accountId: number) => FilePort },
  tokenHash: string,
  request: HookRequest,
): Promise<HookOutcome> {
  const accountId = await timed('door.route', () => findAccount(tokenHash));
  if (accountId === null) throw unknownHook();
  checkKey(request.idempotencyKey);
  const { raw, ...read } = await timed('door.parse', () => readRequest(request, filesOf(accountId)));
  const headers = Object.fromEntries(Object.entries(read.headers).filter(([name]) => !privateHeaders.has(name)));
  const hook = {
    tokenHash,
    method: request.method,
    key: request.idempotencyKey ?? newId(),
    isNew: !(request.isRepeatable ?? request.idempotencyKey !== null),
    payload: { method: request.method, query: read.query, headers, body: read.body },
    raw,
  };
  const started = await timed('door.commit', () => start(accountId, hook)).catch((error: unknown) => {
    throw explainRefusal(error);
  });
  if ('refused' in started) throw refusals[started.refused](started.method);
  const { runId, repeated, answer, timeoutMs } = started;
  if (!answer) return { kind: 'accepted', runId, repeated };
  const given = await timed('door.answer', () => answer.within(timeoutMs, { lookFirst: repeated }));
  if (given) return { kind: 'answer', runId, ...given };
  throw operationalError('hook.no_answer', { seconds: timeoutMs / 1000, run: toPublicId('run', runId) }, { status: 504 });
}

const privateHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'idempotency-key']);
const unknownHook = () => userError('hook.unknown', {}, { status: 404 });
const refusals = {
  unknown: unknownHook,
  method: (method: string) => userError('hook.method', { method }, { status: 405 }),
  not_matched: () => userError('hook.not_matched', {}, { status: 422 }),
  too_large: () => userError('body.too_large.raw', { most: { size: 30 * 1024 } }, { status: 413 }),
};

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
