import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event, { inputs }) =>
  event.kind === 'manual' ? Object.fromEntries(inputs.map(({ name }) => [name, String(event.payload[name] ?? '')])) : null,
);
