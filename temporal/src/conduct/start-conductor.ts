import { timed } from '@signalbox/env';
import type { OwedSignal, StrideResult } from '@signalbox/runner';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { conduct } from './conduct.ts';
import { edition } from './edition.ts';

export const taskQueue = 'signalbox';

/** Ids alone enter Temporal. The rows decide what happens, so a second life under the same id does no harm and heals a terminated one. */
const startOptions = ({ accountId, conductorId }: OwedSignal) =>
  ({
    taskQueue,
    workflowId: conductorId,
    args: [accountId, conductorId, edition] as [number, string, number],
    workflowTaskTimeout: '5s',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  }) as const;

/** Starts a conductor on this process's own worker where it can (eager), else wherever one is free. */
export async function startConductor(client: Client, { eager = false, ...ids }: OwedSignal & { eager?: boolean }): Promise<void> {
  await timed('temporal.start', () =>
    client.workflow.start<typeof conduct>('conduct', { ...startOptions(ids), ...(eager ? { requestEagerStart: true } : {}) }),
  );
}

/** Wakes a conductor; one that Temporal does not know (any more) is started. */
export async function wakeConductor(client: Client, ids: OwedSignal): Promise<void> {
  const { workflowIdConflictPolicy: _, ...options } = startOptions(ids);
  await client.workflow.signalWithStart<typeof conduct>('conduct', { ...options, signal: 'wake', signalArgs: [] });
}

/** The same, a trip longer where it has to be started. Returns whether Temporal knew it as open. */
export async function findAndWakeConductor(client: Client, ids: OwedSignal): Promise<boolean> {
  try {
    await client.workflow.getHandle(ids.conductorId).signal('wake');
    return true;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    await wakeConductor(client, ids);
    return false;
  }
}

/** Asks an open conductor to give these calls activities of their own. */
export const handCalls = (client: Client, conductorId: string, calls: StrideResult['calls']): Promise<void> =>
  client.workflow.getHandle(conductorId).signal('slow', calls);
