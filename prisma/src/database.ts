import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../generated/client.ts';
import { createListener } from './listen.ts';
import { type AccountSql, accountSqlOf, type Sql, sqlOf } from './sql.ts';

/** The client inside one transaction: every model, no $transaction, no connection handling. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

export interface Database {
  /** One transaction in which exactly one account's rows exist. For everything a person edits or reads one by one. */
  withAccount<T>(accountId: number, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same door for set-based statements (rows by name, claims, expansions), on the bare protocol; `sql` carries the account. */
  withAccountSql<T>(accountId: number, work: (sql: AccountSql) => Promise<T>): Promise<T>;
  /** A person's own rows (sessions, memberships), before an account is chosen. */
  withUser<T>(userId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Calls a function that looks across accounts, or sends a NOTIFY: no account, so no table shows a row. */
  router: Sql;
  /** Hears a channel until the answer is called; reconnects by itself and then calls `onReconnect`, as notices may have been missed. */
  listen(channel: string, onNotice: (payload: string) => void, onReconnect?: () => void): () => Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  poolSize?: number;
  applicationName?: string;
  /**
   * For processes whose statements touch few rows each. Plans are made once a connection: one that was made while a table was small
   * would read all of it for as long as the connection lives.
   */
  prefersIndexes?: boolean;
}

/** Opens the pools of a process. `url` is the login of signalbox_app: row-level security holds for everything below. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { poolSize: max = 8, applicationName = 'signalbox', prefersIndexes = false } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    ...(prefersIndexes ? { options: '-c enable_seqscan=off' } : {}),
    // Statements that nobody waits between go out together, without a trip for each.
    pipeline: true,
  });
  // Without a listener an idle connection that breaks would end the process; the next query reports it anyway.
  pool.on('error', () => {});
  const listener = createListener(url, applicationName);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const inTransaction = <T>(setting: string, value: string, work: (tx: Tx) => Promise<T>) =>
    prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw`select set_config(${setting}, ${value}, true)`;
        return work(tx);
      },
      { timeout: 30_000, maxWait: 10_000 },
    );
  let underWay = 0;
  return {
    withAccount: (accountId, work) => inTransaction('app.account_id', String(accountId), work),
    withUser: (userId, work) => inTransaction('app.user_id', userId, work),
    withAccountSql: async (accountId, work) => {
      underWay += 1;
      try {
        return await transaction(pool, { accountId, work, isAlone: () => underWay === 1 });
      } finally {
        underWay -= 1;
      }
    },
    router: sqlOf(pool),
    listen: listener.listen,
    close: async () => {
      await listener.close();
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

interface Transaction<T> {
  accountId: number;
  work(sql: AccountSql): Promise<T>;
  /** Whether no other transaction of this process is under way. */
  isAlone(): boolean;
}

async function transaction<T>(pool: pg.Pool, { accountId, work, isAlone }: Transaction<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that dies inside a transaction reports it here as well as at the query.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  const sql = accountSqlOf(client, { accountId, home: pool, isAlone });
  try {
    // Nobody waits for it: the first statement follows at once. The simple protocol that two in one need knows no parameters.
    sql.behind(client.query(`begin; select set_config('app.account_id', ${client.escapeLiteral(String(accountId))}, true)`));
    const result = await work(sql);
    const ended = sql.end();
    await Promise.all([ended, sql.settled()]);
    return result;
  } catch (error) {
    const cause = await causeOf(sql, error);
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw cause;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

/** Statements after one that failed are refused: what is told is the first failure, whoever it was that waited. */
async function causeOf({ settled }: ReturnType<typeof accountSqlOf>, error: unknown): Promise<unknown> {
  const isRefused = error instanceof Error && 'code' in error && error.code === '25P02';
  if (!isRefused) return error;
  return settled().then(
    () => error,
    (first: unknown) => first,
  );
}
