import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ values }) => ({ port: 'next', output: Object.fromEntries(values.map(({ name, value }) => [name, value])) }),
});
