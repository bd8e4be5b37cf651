import { durationMs } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { noOrigin } from '../../shared/queue-texts.ts';
import { replyWaitKey } from '../../shared/reply-answer.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { now, channels }) =>
  items.map(({ origin, input }) =>
    origin
      ? {
          wait: {
            keys: [replyWaitKey(channels.of(origin.channel), origin.ourAddress, origin.theirAddress)],
            dueAt: now + durationMs(input.timeout),
          },
        }
      : { error: noOrigin },
  ),
);
