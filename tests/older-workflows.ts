import { sleep } from '@temporalio/workflow';

/** A conductor that did something else than today's: what it leaves in Temporal's history does not replay. */
export async function conduct(): Promise<void> {
  await sleep('1 day');
}
