import { steerNode } from '../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ cases }) => {
    const port = cases.find((one) => one.when)?.port ?? 'otherwise';
    return { port, output: { matched: port } };
  },
});
