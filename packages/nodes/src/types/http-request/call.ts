import { errorFacts, isSignalboxError, operationalError } from '@signalbox/domain';
import { durationMs, type NodeInput } from '@signalbox/flow';
import { callNode } from '../../contract/define-node.ts';
import { unfitHeader } from '../../shared/http/unfit-header.ts';
import { follow } from './follow.ts';
import { makeBody } from './make-body.ts';
import { node } from './node.ts';
import { readBody } from './read-body.ts';

const maxBytes = 5 * 1024 * 1024;
const keptHeaders = new Set(['content-type', 'location', 'etag', 'last-modified', 'retry-after', 'x-request-id']);

export const call = callNode(node, async (input, { files, http, idempotencyKey, isLastTry, signal }) => {
  const unfit = unfitHeader(input.headers);
  if (unfit) return unfit;
  const given = input.headers.map(({ name, value }): [string, string] => [name.trim().toLowerCase(), value]);
  const body = await makeBody(input, { files, boundary: `signalbox-${idempotencyKey}` });
  if (body && 'error' in body) return body;
  try {
    const answer = await follow(
      {
        method: input.method,
        url: input.url.trim(),
        headers: { ...(body ? { 'content-type': body.type } : {}), 'idempotency-key': idempotencyKey, ...joined(given) },
        body: body?.content ?? null,
      },
      { way: wayOf(input), timeoutMs: durationMs(input.timeout), send: (request) => http.request({ ...request, maxBytes, signal }) },
    );
    if (answer.status >= 500 && !isLastTry) throw operationalError('http.server_error', { status: answer.status });
    const named = lowerCase(answer.headers);
    return {
      port: portOf(input, answer.status),
      output: { status: answer.status, headers: keep(named), body: await readBody(named, answer.body, files) },
    };
  } catch (error) {
    // Wrong settings are this step's to show, at their field.
    if (isSignalboxError(error) && error.kind === 'user') return { error: { ...errorFacts(error), field: error.details.field ?? 'url' } };
    throw error;
  }
});

/** Plans of before know neither redirects nor their way out. */
const wayOf = ({ redirects }: Pick<Partial<NodeInput<typeof node>>, 'redirects'>) => redirects ?? 'none';

function portOf({ redirects }: Pick<Partial<NodeInput<typeof node>>, 'redirects'>, status: number): string {
  if (status >= 500) return 'serverError';
  if (status >= 400) return 'clientError';
  return status >= 300 && redirects !== undefined ? 'redirected' : 'next';
}

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
/** Rows of the same name are one header with all of their values (RFC 9110, 5.3). */
function joined(rows: readonly [string, string][]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of rows)
    headers[name] = headers[name] === undefined ? value : `${headers[name]}${name === 'cookie' ? '; ' : ', '}${value}`;
  return headers;
}
const keep = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => keptHeaders.has(name)));
