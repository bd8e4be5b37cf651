import type pg from 'pg';

/** A statement: text with $1.. and its values. A name keeps the prepared plan on the connection: use one for hot statements. */
type Statement = <Row extends object>(text: string, values?: readonly unknown[], name?: string) => Promise<Row[]>;

/** Statements without an account. Neither kind can stand in for the other: in `AccountSql` the values begin with $2. */
export type Sql = Statement & { readonly accountId?: undefined };

/** Statements of one account, inside its transaction. `$1` is the account in every one of them, so each has to name it; the values are $2, $3 .. */
export type AccountSql = Statement & {
  readonly accountId: number;
  /** The same for all transactions of an opened database: by it is kept what is remembered of its rows. */
  readonly home: object;
  /** For what belongs to no account: savepoints, people, notices. */
  readonly bare: Sql;
  /** The last statement: the commit goes out with it, in the same trip, and is waited for by whoever opened the transaction. Nothing may follow, and nothing may fail after it. */
  readonly last: Statement;
  /**
   * Notices that go out with the commit, in the same trip; false = another transaction of this process is under way, and nothing is told: commits with notices
   * stand in one line, so whoever is not alone tells after the commit. A payload has less than 8,000 bytes.
   */
  readonly tell: (notices: readonly Notice[]) => boolean;
  /** A statement that nobody waits for: what follows is sent right behind it, and when it fails, the transaction does. */
  readonly behind: (sent: Promise<unknown>) => void;
};

export interface Notice {
  channel: string;
  payload: string;
}

export const sqlOf =
  (client: pg.Pool | pg.ClientBase): Sql =>
  async <Row extends object>(text: string, values: readonly unknown[] = [], name?: string) => {
    const { rows } = await client.query(name === undefined ? { text, values: [...values] } : { name, text, values: [...values] });
    return rows as Row[];
  };

interface SqlOf {
  accountId: number;
  home: object;
  /** Whether no other transaction of this process is under way. */
  isAlone(): boolean;
}

interface Ending {
  /** Commits, unless the last statement has done so already. */
  end(): Promise<unknown>;
  /** Resolves when everything that was sent behind is done; rejects with the first that failed. */
  settled(): Promise<unknown>;
}

export function accountSqlOf(client: pg.PoolClient, { accountId, home, isAlone }: SqlOf): AccountSql & Ending {
  const bare = sqlOf(client);
  const sql: Statement = (text, values = [], name) => bare(text, [accountId, ...values], name);
  const sent: Promise<unknown>[] = [];
  const told: Notice[] = [];
  let ended: Promise<unknown> | null = null;
  const behind = (one: Promise<unknown>) => {
    one.catch(() => {});
    sent.push(one);
  };
  const settled = () => Promise.all(sent);
  const end = () => {
    if (ended) return ended;
    if (told.length > 0)
      behind(bare(notify, [told.map(({ channel }) => channel), told.map(({ payload }) => payload)], 'notify_with_commit'));
    ended = client.query('commit');
    return ended;
  };
  const last: Statement = (...given) => {
    const rows = sql(...given);
    // When the statement failed this undoes everything, and whoever waits for its rows hears why.
    end().catch(() => {});
    return rows as never;
  };
  const tell = (notices: readonly Notice[]): boolean => {
    if (!isAlone()) return false;
    told.push(...notices);
    return true;
  };
  return Object.assign(sql, { accountId, home, bare, last, tell, behind, end, settled });
}

const notify = 'select pg_notify(n.channel, n.payload) from unnest($1::text[], $2::text[]) n(channel, payload)';
