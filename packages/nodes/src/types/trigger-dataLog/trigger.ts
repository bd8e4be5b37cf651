import { triggerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

/** Whether it rings is decided where values are logged; here it is read. */
export const trigger = triggerNode(node, (event) =>
  event.kind === 'datalog' ? (node.output.safeParse(event.payload).data ?? null) : null,
);
