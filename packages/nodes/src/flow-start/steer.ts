import { steerNode } from '../contract/define-node.ts';
import { valuesOf } from '../contract/named-values.ts';
import { readChildren } from '../contract/read-children.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ workflow, inputs }) => ({
    children: {
      run: { kind: 'workflow', workflowId: workflow, input: valuesOf(inputs) },
      items: { kind: 'one' },
      parallel: null,
      stopOnError: false,
      wait: false,
    },
  }),
  resume: (_input, answer) => {
    const { error } = readChildren(answer);
    return error ? { error } : { port: 'next', output: {} };
  },
});
