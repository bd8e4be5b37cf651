import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ code, message }) => ({ error: { code, message: message.trim() || 'The workflow failed on purpose.' } }),
});
