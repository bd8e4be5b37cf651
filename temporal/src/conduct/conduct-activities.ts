import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { Performer } from '../perform/performer.ts';
import { step } from '../step/step.ts';
import type { StepDeps } from '../step/types.ts';
import type { ConductActivities, ConductLocalActivities } from './activities.ts';

/** The activities behind `conduct`. `settled` frees the dispatcher's slot once a conductor has nothing more to do at once. */
export function conductActivities(deps: {
  step: StepDeps;
  performer: Performer;
  settled(conductorId: string): void;
}): ConductLocalActivities & ConductActivities {
  return {
    async step(accountId, conductorId) {
      const answer = await step(deps.step, accountId, conductorId);
      if (answer.open === 0 || (!answer.more && answer.calls.length === 0)) deps.settled(conductorId);
      return answer;
    },
    performBatch: deps.performer.performBatch,
    failCall: deps.performer.failCall,
    async perform(accountId, callId) {
      const beat = setInterval(() => heartbeat(), 3000);
      try {
        await deps.performer.perform(accountId, callId, cancellationSignal());
      } finally {
        clearInterval(beat);
      }
    },
  };
}
