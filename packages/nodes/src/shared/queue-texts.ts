import type { Channel, MessageContent } from '@signalbox/domain';
import { messageContent } from '@signalbox/domain/message-content';
import { type NodeError, nodeError } from '@signalbox/flow';
import type { EffectContext, EffectItem } from '../contract/effect-context.ts';
import { readFiles } from './files-field.ts';
import { lost } from './node-errors.ts';

export type Target = { channel: Channel; to: string; from: string | null } | { error: NodeError };
export interface Queued {
  channel: Channel;
  messageId: string;
  parts: number;
  to: string;
  ourAddress: string;
  theirAddress: string;
}

/** Queues one text per item in one call; items without a usable target keep their own error. The order is that of the items. */
export async function queueTexts<Input extends { text: string; subject?: string; files?: unknown; links?: boolean }>(
  items: EffectItem<Input>[],
  { messages }: EffectContext,
  target: (item: EffectItem<Input>) => Target,
): Promise<(Queued | { error: NodeError })[]> {
  const targets = items.map((item): Target => {
    if (item.input.text.trim() === '') return { error: emptyText };
    const files = readFiles(item.input.files);
    return Array.isArray(files) ? target(item) : { error: files };
  });
  const wanted = items.flatMap((item, index) => {
    const goal = targets[index];
    if (!goal || 'error' in goal) return [];
    const { runId, nodeId, contactId, input } = item;
    const { channel, to, from } = goal;
    const content = contentOf(channel, input);
    const links = input.links ? { shortLinks: true } : {};
    return [{ runId, nodeId, class: item.class, channel: channel.id, content, to, contactId, from, ...links }];
  });
  const answers = wanted.length > 0 ? await messages.queue(wanted) : [];
  let next = 0;
  return targets.map((goal) => {
    if ('error' in goal) return goal;
    const answer = answers[next];
    next += 1;
    if (!answer) return { error: lost };
    return 'error' in answer ? answer : { ...answer, channel: goal.channel, to: answer.theirAddress };
  });
}

/** Workflows that were published before there were subjects have none. */
function contentOf(channel: Channel, { text, subject, files }: { text: string; subject?: string; files?: unknown }): MessageContent {
  const read = readFiles(files);
  return messageContent(channel, { text, subject, files: Array.isArray(read) ? read : [] });
}

const emptyText = nodeError('message.empty', {}, 'text');
export const noOrigin = nodeError('reply.no_sender');
