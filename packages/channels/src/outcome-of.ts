import type { AttemptResult } from '@signalbox/domain';
import type { Asked } from './ask-provider.ts';
import type { SendOutcome } from './contract/messages.ts';

/**
 * What no answer, or one other than success, means for a message. A broken request may have arrived, and so may one that a server broke at
 * (500, 502, 504): both are unknown, for a text is never sent twice. `refused` reads what the provider says of a 4xx.
 */
export function refusalOf(asked: Asked, refused: (text: string) => { result: AttemptResult; code: string | null } | null): SendOutcome {
  if (asked.status === null) return { result: asked.wasSent ? 'unknown' : 'transient', ref: null, rawCode: asked.code };
  const { status, text, retryAfterMs } = asked;
  const said = status >= 400 && status < 500 ? refused(text) : null;
  const result = said?.result ?? results.get(status) ?? (status >= 400 && status < 500 ? 'permanent_message' : 'unknown');
  const rawCode = said?.code ?? String(status);
  return { result, ref: null, rawCode, ...(result === 'throttled' ? { retryAfterMs: retryAfterMs ?? 1000 } : {}) };
}

const results = new Map<number, AttemptResult>([
  [401, 'auth'],
  [402, 'credit'],
  [403, 'auth'],
  [408, 'transient'],
  [429, 'throttled'],
  [503, 'transient'],
]);
