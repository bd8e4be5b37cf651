import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, { enter: ({ branches }) => ({ ports: branches.map((branch) => branch.port), output: {} }) });
