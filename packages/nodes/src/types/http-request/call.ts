import { errorFacts, isSignalboxError, operationalError } from '@signalbox/domain';
import { durationMs } from '@signalbox/flow';
import { callNode } from '../../contract/define-node.ts';
import { node } from './node.ts';
import { readBody } from './read-body.ts';

const maxBytes = 5 * 1024 * 1024;
const keptHeaders = new Set(['content-type', 'location', 'etag', 'last-modified', 'retry-after', 'x-request-id']);

export const call = callNode(node, async (input, { files, http, idempotencyKey, isLastTry, signal }) => {
  const hasBody = input.method !== 'GET' && input.body !== '';
  const given = input.headers.map(({ name, value }): [string, string] => [name.toLowerCase(), value]);
  const headers = {
    ...(hasBody ? { 'content-type': looksLikeJson(input.body) ? 'application/json' : 'text/plain; charset=utf-8' } : {}),
    'idempotency-key': idempotencyKey,
    ...Object.fromEntries(given),
  };
  try {
    const answer = await http.request({
      method: input.method,
      url: input.url.trim(),
      headers,
      body: hasBody ? input.body : null,
      timeoutMs: durationMs(input.timeout),
      maxBytes,
      signal,
    });
    if (answer.status >= 500 && !isLastTry) throw operationalError('http.server_error', { status: answer.status });
    const port = answer.status >= 500 ? 'serverError' : answer.status >= 400 ? 'clientError' : 'next';
    const named = lowerCase(answer.headers);
    return { port, output: { status: answer.status, headers: keep(named), body: await readBody(named, answer.body, files) } };
  } catch (error) {
    // Wrong settings are this step's to show, at their field.
    if (isSignalboxError(error) && error.kind === 'user') return { error: { ...errorFacts(error), field: 'url' } };
    throw error;
  }
});

const looksLikeJson = (body: string): boolean => /^\s*[[{]/.test(body);
const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const keep = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => keptHeaders.has(name)));
