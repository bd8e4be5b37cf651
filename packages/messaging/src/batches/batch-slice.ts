import type { Channels } from '@signalbox/domain';
import type { BatchPlan } from './batch-plan.ts';

/** What all slices of a batch have in common. */
export interface BatchSlice {
  channels: Channels;
  batchId: string;
  plan: BatchPlan;
  class: number;
  runId: string | null;
  nodeId: string | null;
  isPaused: boolean;
  isPersonal: boolean;
  /** Batches of the same words of the last hours, when nobody is to get them twice. */
  recent: readonly string[];
  quiet: { from: string; to: string } | null;
  /** Where short links are opened; null = links stay as they are. */
  linkUrl: string | null;
  /** The account has limits: places are found once a slice is written. */
  isLimited: boolean;
}

/** A person that was written down; without a channel it gets nothing. */
export interface MadeRecipient {
  key: string;
  channel: string;
  contactId: string | null;
  messageId: string;
  address: string;
}

/** $8 and on: what goes into ledger and queue. */
export const ledgerValues = ({ class: rank, runId, nodeId, plan, isPaused, quiet, isLimited }: BatchSlice): unknown[] => [
  ...[rank, runId, nodeId, plan.notBefore === null ? null : new Date(plan.notBefore)],
  ...[plan.notAfter === null ? null : new Date(plan.notAfter), isPaused, quiet?.from ?? null, quiet?.to ?? null, plan.timeZone],
  isLimited,
];
