import {
  ActivityFailure,
  condition,
  continueAsNew,
  defineSignal,
  log,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { ConductActivities, ConductLocalActivities } from './activities.ts';
import { edition as today } from './edition.ts';

/** Somebody made one of the conductor's runs ready. Carries nothing: the rows tell what. */
export const wake = defineSignal('wake');

/** Calls of an open conductor that need activities of their own; it goes on meanwhile. */
export const slow = defineSignal<[Call[]]>('slow');

const { carry, failCall } = proxyLocalActivities<ConductLocalActivities>({
  startToCloseTimeout: '20s',
  localRetryThreshold: '30s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

const { linger } = proxyActivities<ConductActivities>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' },
});

/**
 * Carries runs of one account from stride to stride. All state is in PostgreSQL; the history holds ids, timers and retries.
 * While there is work it is open (`linger`); when its runs only wait, it sleeps until somebody wakes it or the next deadline comes.
 * Conductors without an edition were started before conductors could linger: they go on as they began.
 * Changes to this file must replay the recorded histories (replay corpus), or open conductors break.
 */
export async function conduct(accountId: number, conductorId: string, edition = 1): Promise<void> {
  let woken = false;
  const underWay = new Set<string>();
  setHandler(wake, () => {
    woken = true;
  });

  const begin = (calls: Call[]) => {
    for (const call of calls) if (!underWay.has(call.id)) void perform(call);
  };
  setHandler(slow, begin);
  const perform = async (call: Call) => {
    underWay.add(call.id);
    await performOne(accountId, call);
    underWay.delete(call.id);
    woken = true;
  };

  for (;;) {
    woken = false;
    // With a long history it takes on nothing more, so that its calls come to an end and it can begin anew.
    const { open, more, nextAt, calls } =
      edition === 1
        ? await carry(accountId, conductorId, [...underWay])
        : await linger({ accountId, conductorId, underWay: [...underWay], takesOn: !workflowInfo().continueAsNewSuggested });
    if (open === 0) return;
    begin(calls);
    // The rows hold everything: a new life under the same id goes on where this one stopped. Calls under way are waited for.
    if (workflowInfo().continueAsNewSuggested && underWay.size === 0) await continueAsNew<typeof conduct>(accountId, conductorId, today);
    if (more) continue;
    if (nextAt === null) await condition(() => woken);
    else await condition(() => woken, Math.max(5, nextAt - Date.now()));
  }
}

type Call = Awaited<ReturnType<ConductLocalActivities['carry']>>['calls'][number];

/** A slow call: an activity of its own, with the timeout and the retries that the plan gives it. */
async function performOne(accountId: number, { id, policy }: Call): Promise<void> {
  const { perform } = proxyActivities<ConductActivities>({
    startToCloseTimeout: policy.timeoutMs + 5000,
    heartbeatTimeout: '10s',
    retry: {
      maximumAttempts: policy.retry.maximumAttempts,
      initialInterval: policy.retry.initialIntervalMs,
      backoffCoefficient: policy.retry.backoffCoefficient,
      maximumInterval: policy.retry.maximumIntervalMs,
    },
  });
  try {
    await perform(accountId, id);
  } catch (error) {
    const retryState = error instanceof ActivityFailure ? error.retryState : undefined;
    // The last try ended without a stored result, as when its worker died: the run must hear of it.
    if (retryState === 'MAXIMUM_ATTEMPTS_REACHED') return failCall(accountId, id);
    // Anything else says nothing about the call. Its row is still pending, so that the next stride hands it out again; the row counts its tries.
    log.warn('a call was given up by the workflow engine; it will be made again', { callId: id, retryState, error: String(error) });
    await sleep(policy.retry.maximumIntervalMs);
  }
}
