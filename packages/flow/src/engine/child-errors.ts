import type { NodeError } from '../graph/node-spec.ts';
import { engineLimits } from './state.ts';

/** Why children cannot be started; both drivers answer with these. */
export const childErrors = {
  tooDeep: {
    code: 'call.too_deep',
    message: `Workflows called each other ${engineLimits.callDepth} deep. Look for a workflow that calls itself, or call fewer in a row.`,
  },
  notCallable: {
    code: 'workflow.not_callable',
    message: 'This workflow cannot be called. Publish it, switch it on, and let it begin with "Called by a workflow".',
  },
  wrongInputs: {
    code: 'workflow.wrong_inputs',
    message: 'The workflow that is called does not take these inputs. Compare them with its first step.',
  },
  noGroup: { code: 'group.unknown', message: 'There is no such group. Pick one that exists.' },
} as const satisfies Record<string, NodeError>;
