import { newId } from '@signalbox/domain';
import { seedAccount, type TestDatabase } from '@signalbox/testkit';
import { quantile } from './measure.ts';

const rounds = 7;
const perRound = 150;

/** One row of a resource, read and then changed, each in a transaction of its own: by the Prisma client and by SQL. CPU µs of this process, per row. */
export async function measureSingleRows(database: TestDatabase): Promise<Record<'prisma' | 'sql', number>> {
  const { db, admin } = database;
  const id = newId();
  const { accountId } = await seedAccount(database);
  await admin('insert into tag (account_id, id, name) values ($1, $2, $3)', [accountId, id, 'Summer']);
  const key = { accountId_id: { accountId, id } };
  const ways = {
    prisma: async (colour: string) => {
      await db.withAccount(accountId, (tx) => tx.tag.findUnique({ where: key }));
      await db.withAccount(accountId, (tx) => tx.tag.update({ where: key, data: { colour } }));
    },
    sql: async (colour: string) => {
      await db.withAccountSql(accountId, (sql) => sql('select id, name, colour from tag where account_id = $1 and id = $2', [id]));
      await db.withAccountSql(accountId, (sql) => sql('update tag set colour = $3 where account_id = $1 and id = $2', [id, colour]));
    },
  };
  const took: Record<keyof typeof ways, number[]> = { prisma: [], sql: [] };
  for (let at = -2; at < rounds; at += 1)
    for (const way of ['prisma', 'sql'] as const) {
      const from = process.cpuUsage();
      for (let i = 0; i < perRound; i += 1) await ways[way](`c${i}`);
      const used = process.cpuUsage(from);
      if (at >= 0) took[way].push((used.user + used.system) / perRound);
    }
  return { prisma: quantile(took.prisma, 0.5), sql: quantile(took.sql, 0.5) };
}
