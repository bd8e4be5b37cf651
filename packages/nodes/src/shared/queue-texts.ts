import type { NodeError } from '@signalbox/flow';
import type { EffectContext, EffectItem } from '../contract/effect-context.ts';
import { lost } from './node-errors.ts';

export type Target = { to: string; from: string | null } | { error: NodeError };
export interface Queued {
  messageId: string;
  parts: number;
  to: string;
  ourAddress: string;
  theirAddress: string;
}

/** Queues one text per item in one call; items without a usable target keep their own error. The order is that of the items. */
export async function queueTexts<Input extends { text: string }>(
  items: EffectItem<Input>[],
  { messages }: EffectContext,
  target: (item: EffectItem<Input>) => Target,
): Promise<(Queued | { error: NodeError })[]> {
  const targets = items.map((item): Target => (item.input.text.trim() === '' ? { error: emptyText } : target(item)));
  const wanted = items.flatMap((item, index) => {
    const goal = targets[index];
    if (!goal || 'error' in goal) return [];
    const { runId, nodeId, contactId } = item;
    return [{ runId, nodeId, class: item.class, channel: 'sms' as const, to: goal.to, text: item.input.text, contactId, from: goal.from }];
  });
  const answers = wanted.length > 0 ? await messages.queue(wanted) : [];
  let next = 0;
  return targets.map((goal) => {
    if ('error' in goal) return goal;
    const answer = answers[next];
    next += 1;
    if (!answer) return { error: lost };
    return 'error' in answer ? answer : { ...answer, to: answer.theirAddress };
  });
}

const emptyText: NodeError = {
  code: 'message.empty',
  message: 'The text came out empty, so nothing was sent. Check the values in it.',
  field: 'text',
};
export const noOrigin: NodeError = {
  code: 'reply.no_sender',
  message: 'This run was not started by a text message, so there is nobody to reply to. Use Send text and give a number.',
};
