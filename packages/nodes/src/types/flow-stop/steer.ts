import { nodeError } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

const stopped = nodeError('run.stopped');

export const steering = steerNode(node, {
  enter: ({ outcome, reason }) => {
    const output = { reason };
    return outcome === 'failed'
      ? { end: 'failed', output, error: reason ? { code: stopped.code, message: reason } : stopped }
      : { end: 'done', output };
  },
});
