import { triggerNode } from '../../contract/define-node.ts';
import { readTyped } from '../../shared/typed-values.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event, { inputs }) => (event.kind === 'manual' ? readTyped(inputs, event.payload) : null));
