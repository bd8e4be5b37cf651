import type { Database } from '@signalbox/db';
import type { Client } from '@temporalio/client';
import { taskQueue } from '../conduct/start-conductor.ts';
import type { lane } from './lane.ts';

const rememberMs = 10_000;

/** Starts the lane of every provider that is switched on; one that runs already is left alone. A lane ends by itself when its provider is switched off. */
export function createEnsureLanes(db: Database, client: Client): { ensure(): Promise<void>; forget(): void } {
  const startedAt = new Map<string, number>();
  return {
    ensure: async () => {
      const lanes = await db.router<{ account_id: number; provider_id: string }>(
        'select account_id, provider_id from find_lanes()',
        [],
        'find_lanes_to_start',
      );
      for (const { account_id: accountId, provider_id: providerId } of lanes) {
        if (Date.now() - (startedAt.get(providerId) ?? 0) < rememberMs) continue;
        await client.workflow.start<typeof lane>('lane', {
          taskQueue,
          workflowId: laneId(providerId),
          args: [providerId, accountId],
          workflowTaskTimeout: '5s',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        startedAt.set(providerId, Date.now());
      }
    },
    forget: () => startedAt.clear(),
  };
}

export const laneId = (providerId: string): string => `lane:${providerId}`;
