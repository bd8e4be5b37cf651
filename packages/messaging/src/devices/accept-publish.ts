import { createGroupCommit } from '@signalbox/db';
import type { Door, PickDeps } from '@signalbox/runner';
import type { Publish, PublishOutcome } from './publish.ts';
import { takePublishes } from './take-publishes.ts';

export type AcceptPublish = (accountId: number, publish: Publish) => Promise<PublishOutcome>;

/**
 * Starts the runs of what devices publish, and answers commands: acknowledge it when this has resolved. What an account's devices publish together shares
 * one transaction. Each step that listens gets a run, unless it is a repeat of what was taken, or the same again within the step's window.
 */
export const createPublishAcceptance = (deps: PickDeps & { door: Door }): AcceptPublish =>
  createGroupCommit<Publish, PublishOutcome>({
    gatherMs: 2,
    isAlone: ({ text }) => text.length > largeText || risky.test(text),
    write: (accountId, publishes) => deps.door.accept(accountId, (sql, turns) => takePublishes(deps, sql, { publishes, turns })),
  });

const largeText = 16 * 1024;
/** What jsonb refuses, as it may stand in JSON. */
const risky = /\\u(?:0000|d[89a-f])/i;
