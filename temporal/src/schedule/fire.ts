import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { scheduleActivities } from './schedule-activities.ts';

const { fireScheduled } = proxyActivities<ReturnType<typeof scheduleActivities>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '10s' },
});

/** A time has come. Which one is told by Temporal; the rows decide whether it starts something. */
export async function fire(accountId: number, scheduleId: string): Promise<void> {
  const due = workflowInfo().searchAttributes.TemporalScheduledStartTime?.[0];
  if (due instanceof Date) await fireScheduled(accountId, scheduleId, due.getTime());
}
