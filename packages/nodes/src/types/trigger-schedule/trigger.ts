import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event) => {
  if (event.kind !== 'schedule') return null;
  const read = node.output.safeParse(event.payload);
  return read.success ? read.data : null;
});
