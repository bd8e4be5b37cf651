import type { NodeResult } from '../graph/node-spec.ts';

/** Node code must not bring the engine down; a throw in it is our bug and fails the step. */
export function guarded(work: () => NodeResult | undefined): NodeResult {
  try {
    return work() ?? { error: { code: 'node.no_answer', message: 'This step cannot go on from here.' } };
  } catch {
    return { error: { code: 'unexpected', message: 'This step failed for a reason of our own. Report it with the run id.' } };
  }
}
