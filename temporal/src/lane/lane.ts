import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { LaneActivities } from './lane-activities.ts';

const { drain } = proxyActivities<LaneActivities>({
  startToCloseTimeout: '5m',
  // A worker that died is noticed after this; its leases keep the next drain from sending the same rows.
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '10s' },
});

/** Keeps one drain of a provider alive, on whatever worker, until the provider is switched off. */
export async function lane(providerId: string, accountId: number): Promise<void> {
  while ((await drain(providerId, accountId)) === 'again') {
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof lane>(providerId, accountId);
  }
}
