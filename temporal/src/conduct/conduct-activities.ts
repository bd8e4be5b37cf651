import { classes } from '@signalbox/domain';
import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { ConductActivities, ConductLocalActivities } from './activities.ts';
import { carry } from './carry.ts';
import { linger } from './linger.ts';
import type { LingerDeps } from './linger-deps.ts';
import { createTurns, type Turns } from './turns.ts';

/** The activities behind `conduct`. `freed` frees the dispatcher's slot once a conductor has made its first moves. */
export function conductActivities(deps: Omit<LingerDeps, 'turns' | 'times'>): ConductLocalActivities & ConductActivities {
  const turns = turnsOfClasses();
  return {
    async carry(accountId, conductorId, underWay) {
      const result = await carry(deps.stride, deps.performer, { accountId, conductorId, underWay });
      if (!result.more) deps.freed(conductorId);
      return result;
    },
    linger: (stay) => beating(1500, () => linger({ ...deps, turns }, stay, cancellationSignal())),
    failCall: deps.performer.failCall,
    perform: (accountId, callId) => beating(3000, () => deps.performer.perform(accountId, callId, cancellationSignal())),
  };
}

/** Heartbeats as long as the work takes. */
async function beating<T>(everyMs: number, work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => heartbeat(), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

/** Strides of bulk and of others at a time. Alarms never wait for a turn. */
function turnsOfClasses(): (ofClass: number) => Turns {
  const [others, bulk] = [createTurns(4), createTurns(2)];
  const atOnce: Turns = (work) => work();
  return (ofClass) => {
    if (ofClass === classes.alarm) return atOnce;
    return ofClass === classes.bulk ? bulk : others;
  };
}
