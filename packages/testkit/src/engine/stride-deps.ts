import { channels } from '@signalbox/domain';
import { createBatches, createMessageQueue } from '@signalbox/messaging';
import { steering, triggers } from '@signalbox/nodes';
import { runs } from '@signalbox/nodes/runs';
import { createEffectContext, createPlanCache, type StrideDeps } from '@signalbox/runner';

/** What a worker's strides have, with nobody told after the commit unless the test listens. */
export const strideDeps = (db: StrideDeps['db'], overrides: Partial<StrideDeps> = {}): StrideDeps => ({
  ...{ db, steering, runs, triggers, plans: createPlanCache(), after: () => {} },
  context: createEffectContext({ channels, queueMessages: createMessageQueue(channels), batches: createBatches(channels) }),
  ...overrides,
});
