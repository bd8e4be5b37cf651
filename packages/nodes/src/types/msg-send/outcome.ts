import { type Duration, durationMs, type NodeResult } from '@signalbox/flow';
import type { Send } from './send-item.ts';

export type Outcome = 'sent' | 'delivered' | 'read' | 'clicked' | 'failed' | 'timeout' | 'unreachable' | 'suppressed';

/** Every field has a value whichever way a run leaves. */
export const nothingSent = {
  ...{ result: '', reason: '', messageId: '', parts: 0, to: '', batchId: '', link: '' },
  ...{
    total: 0,
    sent: 0,
    delivered: 0,
    read: 0,
    clicked: 0,
    failed: 0,
    unreachable: 0,
    suppressed: 0,
    skipped: 0,
    missed: [] as unknown[],
  },
};

export const durationOf = ({ timeout }: Pick<Send, 'timeout'>): number => durationMs(timeout as Duration);

/** By the way of its own, or by the only one. */
export function leave(
  { wait }: Pick<Send, 'wait'>,
  outcome: Outcome,
  output: Record<string, unknown>,
): NodeResult & { port: string; output: Record<string, unknown> } {
  const { open: _, dueAt: __, ...kept } = output;
  const isThere = outcome === 'read' || outcome === 'clicked';
  const counted = outcome === 'timeout' ? {} : { [outcome]: 1, total: 1, ...(isThere ? { delivered: 1 } : {}) };
  return { port: wait === 'nothing' ? 'next' : outcome, output: { ...kept, ...counted, result: outcome } };
}

interface Sent {
  output: Record<string, unknown>;
  /** Messages of which nothing is known yet. */
  open: readonly string[];
  isThere: boolean;
  dueAt: number;
}
/** The first message that is there decides; only when all have failed it has failed. */
export function waitOrLeave({ wait }: Pick<Send, 'wait'>, { output, open, isThere, dueAt }: Sent): NodeResult {
  if (wait === 'nothing') return { port: 'next', output };
  if (isThere) return leave({ wait }, wait, output);
  const keys = open.flatMap((key) => heard[wait].map((kind) => ({ kind, key })));
  return { wait: { keys, dueAt, output: { ...output, open: [...open], dueAt } } };
}

/** Who opened a link of a message has read it. */
const heard = { sent: ['sent', 'delivery'], delivered: ['delivery'], read: ['read', 'click', 'failure'], clicked: ['click', 'failure'] };

/** Whether what came is what was waited for. */
export function isThereBy(wait: keyof typeof heard, kind: string, state: unknown): boolean {
  const arrived = state === 'delivered' || state === 'read';
  if (wait === 'clicked') return kind === 'click';
  if (wait === 'read') return kind === 'click' || kind === 'read';
  return arrived || (wait === 'sent' && kind === 'sent');
}
