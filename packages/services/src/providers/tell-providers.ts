import type { Database } from '@signalbox/db';

/** After the commit: receivers and lanes look at this provider again. Who misses it looks by itself within seconds. */
export async function tellProviders(db: Database, providerId: string): Promise<void> {
  await db.router(`select pg_notify('providers', $1)`, [providerId]);
}
