import type { NodeError } from '@signalbox/flow';
import { failed } from './values/failed.ts';

/** Stored keys have room for 500 characters, prefixes included. */
export const keyLimit = 300;

/** What a person calls a lock, a counter and the like, or the node error to answer with. */
export function readKey(typed: string, field = 'key'): { key: string } | { error: NodeError } {
  const key = typed.replaceAll('\u0000', '').trim();
  if (key === '') return failed('key.empty', {}, field);
  if (key.length > keyLimit) return failed('key.too_long', { count: key.length, most: keyLimit }, field);
  return { key };
}

/** Whom a key is shared with. */
export const keyScopes = { workflow: 'Runs of this workflow', account: 'All workflows' } as const;
export const scopedKey = (
  prefix: string,
  { scope, workflowId, key }: { scope: keyof typeof keyScopes; workflowId: string; key: string },
): string => `${prefix}|${scope === 'account' ? 'account' : workflowId}|${key}`;
