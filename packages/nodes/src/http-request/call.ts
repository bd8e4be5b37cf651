import { isSignalboxError, operationalError } from '@signalbox/domain';
import { durationMs } from '@signalbox/flow';
import { callNode } from '../contract/define-node.ts';
import { node } from './node.ts';

// What is too large for a run's values is kept as a file by whoever makes the call.
const maxBytes = 5 * 1024 * 1024;
const keptHeaders = new Set(['content-type', 'location', 'etag', 'last-modified', 'retry-after', 'x-request-id']);

export const call = callNode(node, async (input, { attempt, http, idempotencyKey, signal }) => {
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
    const attempts = input.atMostOnce ? 1 : input.attempts;
    if (answer.status >= 500 && attempt < attempts)
      throw operationalError('http.server_error', `The other side answered ${answer.status}.`);
    const port = answer.status >= 500 ? 'serverError' : answer.status >= 400 ? 'clientError' : 'next';
    return { port, output: { status: answer.status, headers: keep(answer.headers), body: readBody(answer) } };
  } catch (error) {
    // Wrong settings will not get better by repeating; everything else is the retry policy's to decide.
    if (isSignalboxError(error) && error.kind === 'user') return { error: { code: error.code, message: error.message, field: 'url' } };
    throw error;
  }
});

const looksLikeJson = (body: string): boolean => /^\s*[[{]/.test(body);
const keep = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (keptHeaders.has(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [])),
  );

function readBody({ headers, body }: { headers: Record<string, string>; body: string }): unknown {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (!/\bjson\b/i.test(type)) return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}
