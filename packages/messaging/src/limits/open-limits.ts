import { type AccountSql, rowsOf } from '@signalbox/db';
import { placeMessages, type SendLimit, type Taken } from './place-messages.ts';

/** The limits of an account, held until the transaction ends: whoever else queues waits, so that none is taken twice. */
export interface OpenLimits {
  place: ReturnType<typeof placeMessages>;
  /** Writes down what was taken. */
  write(): Promise<void>;
}

/** null = the account has none. */
export async function openLimits(sql: AccountSql): Promise<OpenLimits | null> {
  const limits = await sql<SendLimit>(
    'select id, scope, key, span, most from send_limit where account_id = $1 order by id for no key update',
    [],
    'send_limits',
  );
  if (limits.length === 0) return null;
  const [account] = await sql<{ zone: string }>('select time_zone as zone from account where id = $1');
  const rows = await sql<{ id: string; at: Date; used: number }>(
    `select limit_id as id, window_at as at, used from send_count where account_id = $1 and window_at > now() - interval '32 days'`,
    [],
    'send_counts',
  );
  const taken: Taken = new Map();
  for (const { id, at, used } of rows) taken.set(id, (taken.get(id) ?? new Map<number, number>()).set(at.getTime(), used));
  const before = new Map(rows.map(({ id, at, used }) => [`${id} ${at.getTime()}`, used]));
  return {
    place: placeMessages({ limits, taken, zone: account?.zone ?? 'UTC' }),
    write: async () => {
      const changed = [...taken].flatMap(([limit_id, windows]) =>
        [...windows].flatMap(([at, used]) =>
          before.get(`${limit_id} ${at}`) === used ? [] : [{ limit_id, window_at: new Date(at), used }],
        ),
      );
      if (changed.length === 0) return;
      await sql(
        `with old as (delete from send_count where account_id = $1 and window_at < now() - interval '32 days')
         insert into send_count (account_id, ${countRows.names}) select $1, ${countRows.names} from ${countRows.from('$2')}
         on conflict (account_id, limit_id, window_at) do update set used = excluded.used`,
        [countRows.of(changed)],
        'send_counted',
      );
    },
  };
}

const countRows = rowsOf({ limit_id: 'uuid', window_at: 'timestamptz', used: 'int' });

/** The reason of a message that a limit holds back. */
export const limitCode = ({ scope }: Pick<SendLimit, 'scope'>): string => `limit.${scope}`;
/** Of a message that would have to wait for too long. */
export const limitedCode = 'send.limited';
