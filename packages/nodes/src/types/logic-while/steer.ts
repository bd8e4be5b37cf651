import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ condition, limit }, { round }) => {
    if (!condition) return { port: 'done', output: { rounds: round } };
    return round >= limit ? { port: 'limit', output: { rounds: round } } : { port: 'round', output: { round: round + 1 } };
  },
});
