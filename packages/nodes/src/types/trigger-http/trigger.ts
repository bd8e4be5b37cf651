import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event, { method }) => {
  if (event.kind !== 'http') return null;
  const request = node.output.parse(event.payload);
  return method === 'any' || request.method.toUpperCase() === method ? request : null;
});
