import { steerNode } from '../../contract/define-node.ts';
import { valuesOf } from '../../shared/named-values.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ values }) => {
    const returns = valuesOf(values);
    return { end: 'done', output: returns, returns };
  },
});
