import type { NodeError } from '@signalbox/flow';

/** Stored keys have room for 500 characters, prefixes included. */
export const keyLimit = 300;

/** What a person calls a lock, a counter and the like, or the node error to answer with. */
export function readKey(typed: string, field = 'key'): { key: string } | { error: NodeError } {
  const key = typed.replaceAll('\u0000', '').trim();
  if (key === '')
    return { error: { code: 'key.empty', message: 'The key came out empty. Check the values in it, or type a fixed word.', field } };
  if (key.length > keyLimit)
    return {
      error: {
        code: 'key.too_long',
        message: `The key came out with ${key.length} characters; ${keyLimit} is the most. Use an id or a number instead of a text.`,
        field,
      },
    };
  return { key };
}

/** Whom a key is shared with. */
export const keyScopes = { workflow: 'Runs of this workflow', account: 'All workflows' } as const;
export const scopedKey = (prefix: string, scope: keyof typeof keyScopes, workflowId: string, key: string): string =>
  `${prefix}|${scope === 'account' ? 'account' : workflowId}|${key}`;
