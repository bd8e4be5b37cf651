import { nodeError } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

/** The code is its author's; the sentence is that of this one. */
const onPurpose = nodeError('workflow.failed_on_purpose');

export const steering = steerNode(node, {
  enter: ({ code, message }) => ({
    error: message.trim() === '' ? { code, variant: onPurpose.code } : { code, message: message.trim() },
  }),
});
