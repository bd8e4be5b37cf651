import { timed } from '@signalbox/env';
import type { Client } from '@temporalio/client';
import type { conduct } from './conduct.ts';

export const taskQueue = 'signalbox';

/** Ids alone enter Temporal. The rows decide what happens, so a second life under the same id does no harm and heals a terminated one. */
const startOptions = (accountId: number, conductorId: string) =>
  ({
    taskQueue,
    workflowId: conductorId,
    args: [accountId, conductorId] as [number, string],
    workflowTaskTimeout: '5s',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  }) as const;

/** Starts a conductor on this process's own worker where it can (eager), else wherever one is free. */
export async function startConductor(
  client: Client,
  accountId: number,
  conductorId: string,
  options: { eager: boolean } = { eager: false },
): Promise<void> {
  await timed('temporal.start', () =>
    client.workflow.start<typeof conduct>('conduct', {
      ...startOptions(accountId, conductorId),
      ...(options.eager ? { requestEagerStart: true } : {}),
    }),
  );
}

/** Wakes a conductor; one that Temporal does not know (any more) is started. */
export async function wakeConductor(client: Client, accountId: number, conductorId: string): Promise<void> {
  const { workflowIdConflictPolicy: _, ...options } = startOptions(accountId, conductorId);
  await client.workflow.signalWithStart<typeof conduct>('conduct', { ...options, signal: 'wake', signalArgs: [] });
}
