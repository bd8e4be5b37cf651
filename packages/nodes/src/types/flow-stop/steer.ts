import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ outcome, reason }) => {
    const output = { reason };
    return outcome === 'failed'
      ? { end: 'failed', output, error: { code: 'run.stopped', message: reason || 'The workflow ended this run as failed.' } }
      : { end: 'done', output };
  },
});
