import { toPublicId } from '@signalbox/domain';
import type { Services } from '@signalbox/services';
import { afterAll, beforeAll } from 'vitest';
import { buildGraph } from '../build-graph.ts';
import { type TestDatabase, testDatabase } from '../database/test-database.ts';
import { addPerson } from '../services/add-person.ts';
import { testServices } from '../services/test-services.ts';
import { strideHarness } from './stride-harness.ts';

interface House {
  database: TestDatabase;
  services: Services;
}
/** For the tests of one file: a database and the services over it, there once the tests begin. */
export function testHouse(): House {
  const house: Partial<House> = {};
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    const database = await testDatabase();
    const made = testServices(database);
    Object.assign(house, { database, services: made.services });
    close = async () => {
      await made.close();
      await database.close();
    };
  });
  afterAll(() => close());
  return house as House;
}

export const phone = '+46701740601';
export type Steps = Parameters<typeof buildGraph>[0];

/** For tests: a workflow that HELLO starts, a person at the screens, and the real stride that carries the runs on. */
export async function peopleHarness({ database, services }: House, steps: Steps, tracks: string[]) {
  const graph = buildGraph({ start: ['trigger.sms', { keywords: ['HELLO'] }], ...steps }, tracks);
  const harness = await strideHarness(database, graph);
  const { accountId } = harness.account;
  const owner = await addPerson(database, accountId, { name: 'Maja' });
  const publicRun = (id: string) => toPublicId('run', id);
  return {
    ...harness,
    ...{ owner, graph, workflow: toPublicId('workflow', harness.workflowId), version: toPublicId('version', harness.versionId) },
    see: (id: string) => services.runs.get(owner, publicRun(id)),
    /** Strides until every run has ended or waits. */
    async untilStill(): Promise<void> {
      for (;;) {
        await harness.drain();
        await harness.claim();
        const ready = await database.admin<{ id: string }>(
          'select distinct conductor_id as id from run_state where account_id = $1 and wake_at <= now()',
          [accountId],
        );
        if (ready.length === 0) return;
        for (const { id } of ready) await harness.stride(id);
      }
    },
  };
}
/** What a run did, a line per step. */
export const lines = (run: { steps: { nodeId: string; status: string; port: string | null }[] }) =>
  run.steps.map((step) => [step.nodeId, step.status, step.port].join(' '));
