import { steerNode } from '../../contract/define-node.ts';
import { readChildren } from '../../shared/read-children.ts';
import { runWorkflow } from '../../shared/run-workflow.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ workflow, inputs }) => runWorkflow(workflow, inputs, false),
  resume: (_input, answer) => {
    const { error } = readChildren(answer);
    return error ? { error } : { port: 'next', output: {} };
  },
});
