import { steerNode } from '../../contract/define-node.ts';
import { readChildren } from '../../shared/read-children.ts';
import { runWorkflow } from '../../shared/run-workflow.ts';
import { failed } from '../../shared/values/failed.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ workflow, inputs }) => runWorkflow(workflow, inputs, true),
  resume: (_input, answer) => {
    const { done, cancelled, returns, error } = readChildren(answer);
    if (error) return { error };
    if (done > 0) return { port: 'next', output: { returned: returns ?? {} } };
    return failed(cancelled > 0 ? 'call.cancelled' : 'call.failed.workflow');
  },
});
