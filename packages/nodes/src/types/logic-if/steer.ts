import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, { enter: ({ condition }) => ({ port: condition ? 'yes' : 'no', output: { matched: condition } }) });
