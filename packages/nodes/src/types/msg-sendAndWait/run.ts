import { runNode } from '../../contract/define-node.ts';
import { readRecipient } from '../../shared/node-errors.ts';
import { askQuestions } from '../../shared/question/ask-question.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, context) =>
  askQuestions(items, context, {
    textOf: ({ text }) => text,
    target: ({ input, origin }) => {
      const read = readRecipient(context.channels, input.to, 'to');
      if ('error' in read) return read;
      // A conversation stays at the address at which it began.
      const begun = origin?.channel === read.channel.id ? origin.ownAddressId : null;
      return { channel: read.channel, to: read.address, from: input.from || begun };
    },
  }),
);
