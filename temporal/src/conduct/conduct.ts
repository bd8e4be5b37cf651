import {
  ApplicationFailure,
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ConductActivities, ConductLocalActivities } from './activities.ts';

/** Somebody made one of the conductor's runs ready. Carries nothing: the rows tell what. */
export const wake = defineSignal('wake');

const { step, performBatch, failCall } = proxyLocalActivities<ConductLocalActivities>({
  startToCloseTimeout: '20s',
  localRetryThreshold: '30s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/**
 * Carries 1..256 runs of one account from step to step. All state is in PostgreSQL; the history holds ids, timers and retries.
 * Changes to this file must replay the recorded histories (replay corpus), or open conductors break.
 */
export async function conduct(accountId: number, conductorId: string): Promise<void> {
  let woken = false;
  let underWay = 0;
  const started = new Set<string>();
  setHandler(wake, () => {
    woken = true;
  });

  const perform = async (calls: Call[]) => {
    underWay += 1;
    const slow = new Set(
      await performBatch(
        accountId,
        calls.map((call) => call.id),
      ),
    );
    await Promise.all(calls.filter((call) => slow.has(call.id)).map((call) => performOne(accountId, call)));
    underWay -= 1;
    woken = true;
  };

  for (;;) {
    woken = false;
    const { open, more, nextAt, calls } = await step(accountId, conductorId);
    if (open === 0) return;
    const fresh = calls.filter((call) => !started.has(call.id));
    for (const call of fresh) started.add(call.id);
    if (fresh.length > 0) void perform(fresh);
    // The rows hold everything: a new life under the same id goes on where this one stopped. Calls under way are waited for.
    if (workflowInfo().continueAsNewSuggested && underWay === 0) await continueAsNew<typeof conduct>(accountId, conductorId);
    if (more) continue;
    if (nextAt === null) await condition(() => woken);
    else await condition(() => woken, Math.max(5, nextAt - Date.now()));
  }
}

type Call = Awaited<ReturnType<ConductLocalActivities['step']>>['calls'][number];

/** A call too slow for the batch: an activity of its own, with the timeout and the retries that the plan gives it. */
async function performOne(accountId: number, { id, policy, atMostOnce }: Call): Promise<void> {
  const { perform } = proxyActivities<ConductActivities>({
    startToCloseTimeout: policy.timeoutMs + 5000,
    heartbeatTimeout: '10s',
    retry: {
      maximumAttempts: atMostOnce ? 1 : policy.retry.maximumAttempts,
      initialInterval: policy.retry.initialIntervalMs,
      backoffCoefficient: policy.retry.backoffCoefficient,
      maximumInterval: policy.retry.maximumIntervalMs,
    },
  });
  try {
    await perform(accountId, id);
  } catch (error) {
    // The last try ended without a stored result, as when its worker died: the run must hear of it.
    if (error instanceof ApplicationFailure && error.type === 'CancelledFailure') throw error;
    await failCall(accountId, id);
  }
}
