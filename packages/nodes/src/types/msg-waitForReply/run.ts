import { durationMs } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { noOrigin } from '../../shared/queue-texts.ts';
import { replyKey } from '../../shared/reply-answer.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { now }) =>
  items.map(({ origin, input }) =>
    origin
      ? { wait: { keys: [replyKey(origin.ourAddress, origin.theirAddress)], dueAt: now + durationMs(input.timeout) } }
      : { error: noOrigin },
  ),
);
