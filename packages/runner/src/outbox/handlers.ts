import { answer } from './answer.ts';
import { cancelRuns } from './cancel-runs.ts';
import { cancelChildren, childrenEnded, startChildren } from './children.ts';
import { crossed } from './crossed.ts';
import { doSlice } from './do-slice.ts';
import { expandBatch } from './expand-batch.ts';
import { endFold } from './fold-events.ts';
import { grantLock } from './grant-lock.ts';
import { happened } from './happened.ts';
import { startRuns } from './start-event-runs.ts';
import type { OutboxHandler, OutboxKind } from './types.ts';

/** What becomes of each kind of entry. */
export const handlers: { [Kind in OutboxKind]: OutboxHandler<Kind> } = {
  answer,
  cancelChildren,
  cancelRun: cancelRuns,
  childrenEnded,
  crossed,
  endFold,
  expandBatch,
  grantLock,
  happened,
  slice: doSlice,
  startChildren,
  startRun: startRuns,
};
