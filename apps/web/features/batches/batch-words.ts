import type { BatchCounts, BatchState } from '@signalbox/contract';
import type { Words } from '@signalbox/ui';
import { failureWords } from '../messages/message-words.ts';

/** The state whose picture each state of a batch has. */
export const batchStates: Readonly<Record<BatchState, string>> = {
  ...{ counting: 'working', sending: 'sending', paused: 'paused', stopped: 'cancelled', done: 'done' },
};

/** What stands together in the bar, with its picture. */
export const batchParts = ['delivered', 'accepted', 'failed', 'queued', 'skipped'] as const;
export type BatchPart = (typeof batchParts)[number];

export const partCounts = (counts: BatchCounts): Record<BatchPart, number> => ({
  delivered: counts.delivered + counts.read,
  accepted: counts.accepted + counts.unknown,
  failed: counts.failed + counts.expired,
  queued: counts.queued,
  skipped: counts.skipped + counts.stopped,
});

/** Why somebody gets nothing, or why a message did not arrive. */
export const reasonWords = (t: Words, code: string): string => t.find(`batches.reason.${code}`) ?? failureWords(t, code);
