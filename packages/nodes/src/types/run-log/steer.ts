import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, { enter: ({ level, text }) => ({ port: 'next', output: { level, text } }) });
