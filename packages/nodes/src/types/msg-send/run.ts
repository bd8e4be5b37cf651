import { runNode } from '../../contract/define-node.ts';
import { readRecipient } from '../../shared/node-errors.ts';
import { queueTexts } from '../../shared/queue-texts.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, context) => {
  const queued = await queueTexts(items, context, ({ input }) => {
    const read = readRecipient(context.channels, input.to, 'to');
    return 'error' in read ? read : { channel: read.channel, to: read.address, from: input.from || null };
  });
  return queued.map((one) => ('error' in one ? one : { port: 'next', output: { messageId: one.messageId, parts: one.parts, to: one.to } }));
});
