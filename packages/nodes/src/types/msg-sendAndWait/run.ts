import { durationMs } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { readPhone } from '../../shared/node-errors.ts';
import { queueTexts } from '../../shared/queue-texts.ts';
import { replyKey } from '../../shared/reply-answer.ts';
import { node } from './node.ts';

// The wait is written in the transaction that queues the message, so no answer is too fast.
export const run = runNode(node, async (items, context) => {
  const queued = await queueTexts(items, context, ({ input, origin }) => {
    const read = readPhone(input.to, 'to');
    // A conversation stays on the number on which it began.
    return 'error' in read ? read : { to: read.phone, from: input.from || (origin?.ownAddressId ?? null) };
  });
  return queued.map((one, index) => {
    if ('error' in one) return one;
    const item = items[index];
    return {
      wait: {
        keys: [replyKey(one.ourAddress, one.theirAddress)],
        dueAt: item ? context.now + durationMs(item.input.timeout) : null,
        output: { messageId: one.messageId, parts: one.parts, to: one.to },
      },
    };
  });
});
