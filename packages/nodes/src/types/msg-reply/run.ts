import { runNode } from '../../contract/define-node.ts';
import { noOrigin, queueTexts } from '../../shared/queue-texts.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, context) => {
  const queued = await queueTexts(items, context, ({ origin }) =>
    origin ? { channel: context.channels.of(origin.channel), to: origin.theirAddress, from: origin.ownAddressId } : { error: noOrigin },
  );
  return queued.map((one) => ('error' in one ? one : { port: 'next', output: { messageId: one.messageId, parts: one.parts, to: one.to } }));
});
