import type { Performer, StrideDeps } from '@signalbox/runner';
import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { ConductActivities, ConductLocalActivities } from './activities.ts';
import { carry } from './carry.ts';

/** The activities behind `conduct`. `freed` frees the dispatcher's slot once a conductor has made its first moves. */
export function conductActivities(deps: {
  stride: StrideDeps;
  performer: Performer;
  freed(conductorId: string): void;
}): ConductLocalActivities & ConductActivities {
  return {
    async carry(accountId, conductorId, underWay) {
      const result = await carry(deps.stride, deps.performer, { accountId, conductorId, underWay });
      if (!result.more) deps.freed(conductorId);
      return result;
    },
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
