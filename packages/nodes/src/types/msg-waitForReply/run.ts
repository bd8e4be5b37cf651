import { runNode } from '../../contract/define-node.ts';
import { askQuestions } from '../../shared/question/ask-question.ts';
import { noOrigin } from '../../shared/queue-texts.ts';
import { replyWaitKey } from '../../shared/reply-wait-key.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, context) => {
  const { channels } = context;
  return askQuestions(items, context, {
    textOf: () => null,
    target: ({ origin }) =>
      origin ? { channel: channels.of(origin.channel), to: origin.theirAddress, from: origin.ownAddressId } : { error: noOrigin },
    listen: ({ origin }) =>
      origin ? { keys: [replyWaitKey(channels.of(origin.channel), origin.ourAddress, origin.theirAddress)] } : { error: noOrigin },
  });
});
