import { createHash, createHmac } from 'node:crypto';

/**
 * The secret part of an HTTP trigger's address. Derived, so that it can be shown again without being stored:
 * the database keeps its SHA-256 only, and it stays the same over every publish.
 */
export const httpToken = (
  secretKey: string,
  { accountId, workflowId, nodeId }: { accountId: number; workflowId: string; nodeId: string },
): string =>
  createHmac('sha256', Buffer.from(secretKey, 'base64')).update(`http-trigger|${accountId}|${workflowId}|${nodeId}`).digest('base64url');

/** The key of the trigger's row: hexadecimal SHA-256 of the token. */
export const httpTriggerKey = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The key of the row that listens at a path of an account's own. */
export const httpPathKey = (accountId: number, path: string): string =>
  createHash('sha256').update(`http-path|${accountId}|${path}`).digest('hex');
