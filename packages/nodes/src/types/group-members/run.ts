import { nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { node } from './node.ts';

const most = 200;

export const run = runNode(node, (items, { groups }) =>
  askTogether(
    items,
    ({ input }) => ({ ask: input.group.trim() }),
    (wanted) => groups.members(wanted, most),
    (found, { input }) => {
      if (found === null) return { error: nodeError('group.unknown', {}, 'group') };
      const members = found
        .slice(0, input.most)
        .map(({ id, name, phone, email }) => ({ id, name, phone: phone ?? '', email: email ?? '' }));
      return { port: 'next', output: { members, count: members.length } };
    },
  ),
);
