import { nodeError } from '../graph/node-error.ts';
import type { NodeError } from '../graph/node-spec.ts';
import { engineLimits } from './state.ts';

/** Why children cannot be started; both drivers answer with these. */
export const childErrors = {
  tooDeep: nodeError('call.too_deep', { most: engineLimits.callDepth }),
  notCallable: nodeError('workflow.not_callable'),
  wrongInputs: nodeError('workflow.wrong_inputs'),
  noGroup: nodeError('group.unknown'),
} as const satisfies Record<string, NodeError>;
