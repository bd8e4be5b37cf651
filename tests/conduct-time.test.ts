import { fileURLToPath } from 'node:url';
import type { StrideResult } from '@signalbox/runner';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testEnv } from '../packages/env/src/test-env.ts';
import { conduct, wake } from '../temporal/src/conduct/conduct.ts';

// Months in seconds: Temporal's clock is moved, the steps are those of a run that waits. What a step answers is tested on PostgreSQL.

const day = 86_400_000;
let env: TestWorkflowEnvironment;

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const path = testEnv().TEST_TEMPORAL_SERVER ?? '';
  env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
}, 60_000);
afterAll(() => env?.teardown());

/** A conductor whose one run waits until each of these days in turn, then ends. Returns the days at which it stepped. */
async function conductOver(days: number[], options: { edition: number; wakeOn?: number }) {
  const began = await env.currentTimeMs();
  const steps: number[] = [];
  const waiting = (nextAt: number | null): StrideResult => ({ open: 1, more: false, nextAt, calls: [] });
  const step = async (): Promise<StrideResult> => {
    const now = (await env.currentTimeMs()) - began;
    steps.push(Math.round(now / day));
    const next = days.find((one) => one * day > now + 1000);
    return next === undefined ? { open: 0, more: false, nextAt: null, calls: [] } : waiting(began + next * day);
  };
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: `time-${began}`,
    workflowsPath: fileURLToPath(new URL('../temporal/src/conduct/conduct.ts', import.meta.url)),
    activities: { carry: step, linger: step },
  });
  await worker.runUntil(async () => {
    const handle = await env.client.workflow.start(conduct, {
      workflowId: `c-${began}`,
      taskQueue: `time-${began}`,
      args: [1, `c-${began}`, options.edition],
    });
    if (options.wakeOn !== undefined) {
      await env.sleep(options.wakeOn * day);
      await handle.signal(wake);
    }
    await handle.result();
  });
  return steps;
}

test.each([1, 2])(
  'a run of months: the conductor sleeps from deadline to deadline (edition %i)',
  async (edition) => {
    expect(await conductOver([30, 75, 400], { edition })).toEqual([0, 30, 75, 400]);
  },
  60_000,
);

test.each([1, 2])(
  'a wake in the middle of a long sleep steps at once, and the deadline still comes (edition %i)',
  async (edition) => {
    expect(await conductOver([90], { edition, wakeOn: 20 })).toEqual([0, 20, 90]);
  },
  60_000,
);
