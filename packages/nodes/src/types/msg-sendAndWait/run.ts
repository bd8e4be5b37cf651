import { durationMs } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { readRecipient } from '../../shared/node-errors.ts';
import { queueTexts } from '../../shared/queue-texts.ts';
import { replyWaitKey } from '../../shared/reply-answer.ts';
import { node } from './node.ts';

// The wait is written in the transaction that queues the message, so no answer is too fast.
export const run = runNode(node, async (items, context) => {
  const queued = await queueTexts(items, context, ({ input, origin }) => {
    const read = readRecipient(context.channels, input.to, 'to');
    if ('error' in read) return read;
    // A conversation stays at the address at which it began.
    const begun = origin?.channel === read.channel.id ? origin.ownAddressId : null;
    return { channel: read.channel, to: read.address, from: input.from || begun };
  });
  return queued.map((one, index) => {
    if ('error' in one) return one;
    const item = items[index];
    return {
      wait: {
        keys: [replyWaitKey(one.channel, one.ourAddress, one.theirAddress)],
        dueAt: item ? context.now + durationMs(item.input.timeout) : null,
        output: { messageId: one.messageId, parts: one.parts, to: one.to },
      },
    };
  });
});
