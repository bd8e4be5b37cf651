import { waitFor } from '../wait-for.ts';
import type { TestDatabase } from './test-database.ts';

/** Waits until some transaction of this database waits for a lock that another one holds. */
export const waitForLock = ({ admin }: Pick<TestDatabase, 'admin'>): Promise<unknown> =>
  waitFor(
    async () => (await admin(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0,
    { what: 'a lock that somebody waits for' },
  );
