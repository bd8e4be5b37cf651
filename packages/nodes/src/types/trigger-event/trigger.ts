import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const trigger = triggerNode(node, (event, { name, key }) => {
  if (event.kind !== 'event') return null;
  const read = node.output.safeParse({ key: '', at: '', values: {}, count: 1, events: [], ...event.payload });
  if (!read.success || read.data.name !== name) return null;
  return key.trim() === '' || read.data.key === key.trim() ? read.data : null;
});
