import { nodeError } from '../graph/node-error.ts';
import type { NodeResult } from '../graph/node-spec.ts';

/** Node code must not bring the engine down; a throw in it is our bug and fails the step. */
export function guarded(work: () => NodeResult | undefined): NodeResult {
  try {
    return work() ?? { error: nodeError('node.no_answer.stuck') };
  } catch {
    return { error: nodeError('unexpected.step') };
  }
}
