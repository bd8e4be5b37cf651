import { runNode } from '../../contract/define-node.ts';
import { readPhone } from '../../shared/node-errors.ts';
import { queueTexts } from '../../shared/queue-texts.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, context) => {
  const queued = await queueTexts(items, context, ({ input }) => {
    const read = readPhone(input.to, 'to');
    return 'error' in read ? read : { to: read.phone, from: input.from || null };
  });
  return queued.map((one) => ('error' in one ? one : { port: 'next', output: { messageId: one.messageId, parts: one.parts, to: one.to } }));
});
