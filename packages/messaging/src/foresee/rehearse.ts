import type { AccountSql, Database } from '@signalbox/db';
import type { Turns } from '@signalbox/runner';

/** A run that would begin. */
export interface Foreseen {
  workflowId: string;
  nodeId: string;
}

/**
 * Does the work of a door and undoes it: what routes events in production says what it would do, and nothing of it stays. Nothing can be committed from
 * within, and no notice leaves. Runs make no turn: they are told as `begun`, and each wait that is asked for counts as won.
 */
export async function rehearse<T>(
  db: Database,
  accountId: number,
  work: (sql: AccountSql, turns: Turns) => Promise<T>,
): Promise<{ result: T; begun: Foreseen[]; answered: { waitId: string; runId: string }[] }> {
  const begun: Foreseen[] = [];
  const answered: { waitId: string; runId: string }[] = [];
  let done: { result: T } | undefined;
  try {
    await db.withAccountSql(accountId, async (sql) => {
      // Each statement by itself, so that none takes the commit along.
      const plain: AccountSql = Object.assign((...given: Parameters<AccountSql>) => sql(...given) as never, {
        ...{ accountId: sql.accountId, home: sql.home, bare: sql.bare, behind: sql.behind },
        last: (...given: Parameters<AccountSql>) => sql(...given) as never,
        tell: () => true,
      });
      done = {
        result: await work(plain, {
          ...inert(begun),
          answer: async (answers) => {
            answered.push(...answers.map(({ wait }) => ({ waitId: wait.waitId, runId: wait.runId })));
            return new Set(answers.map(({ wait }) => wait.waitId));
          },
        }),
      };
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  if (!done) throw new Error('the rehearsal was committed');
  return { ...done, begun, answered };
}

class Undone extends Error {}

const inert = (begun: Foreseen[]): Omit<Turns, 'answer'> => ({
  carryOn: async () => {},
  beginAll: async (runs) => {
    for (const { workflow_id: workflowId, start } of runs)
      begun.push({ workflowId, nodeId: (start as { triggerNodeId?: string } | null)?.triggerNodeId ?? '' });
  },
  begin: () => Promise.reject(new Error('runs that may not come to be are not rehearsed')),
});
