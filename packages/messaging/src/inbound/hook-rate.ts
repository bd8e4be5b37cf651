import type { Database } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import { rateClasses } from '@signalbox/nodes/hook';
import type { Hook } from './find-hook.ts';

const minuteMs = 60_000;

/**
 * A request's place within the rate of its trigger: null = it goes at once, else when its turn is. A minute's worth may come at once, and then as many as the
 * time that passes gives back. One row counts for all gateways. Tells the caller where it stands (`x-rate-limit-*`). Throws `hook.rate` (429).
 */
export async function takePlace(
  db: Database,
  { accountId, trigger, config }: Hook,
  tell: (name: string, value: string) => void,
): Promise<Date | null> {
  if (config.rate === null) return null;
  const { perMinute, queue } = rateClasses[config.rate];
  const everyMs = minuteMs / perMinute;
  const mostMs = minuteMs + (config.queues ? queue * everyMs : 0);
  const [row] = await db.withAccountSql(accountId, (sql) =>
    sql.last<{ ahead_ms: number; due: Date; taken: boolean }>(
      placing,
      [trigger.workflowId, trigger.nodeId, everyMs, mostMs, minuteMs],
      'take_http_place',
    ),
  );
  const { ahead_ms: aheadMs, due, taken } = row ?? { ahead_ms: mostMs, due: new Date(), taken: false };
  const waiting = Math.max(0, Math.ceil((aheadMs - minuteMs) / everyMs - tolerance));
  tell('x-rate-limit-limit', String(perMinute));
  tell('x-rate-limit-remaining', String(Math.max(0, Math.floor((minuteMs - aheadMs) / everyMs + tolerance))));
  tell('x-rate-limit-window', '60');
  if (config.queues) {
    tell('x-rate-limit-queue-limit', String(queue));
    tell('x-rate-limit-queue-queued', String(waiting));
  }
  if (!taken) {
    const seconds = Math.max(1, Math.ceil((aheadMs + everyMs - mostMs) / 1000));
    tell('retry-after', String(seconds));
    throw userError('hook.rate', { seconds }, { status: 429 });
  }
  return waiting === 0 ? null : due;
}

/** Of a request; a clock that is a little off takes none away. */
const tolerance = 0.01;

// Whoever asks twice at once waits for the row. One that is refused moves nothing.
const placing = `with took as (insert into http_rate as r (account_id, workflow_id, node_id, until) values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4::float8 / 1000))
    on conflict (account_id, workflow_id, node_id) do update set until = greatest(r.until, clock_timestamp()) + make_interval(secs => $4::float8 / 1000)
    where greatest(r.until, clock_timestamp()) + make_interval(secs => $4::float8 / 1000) <= clock_timestamp() + make_interval(secs => ($5::float8 + 0.01 * $4) / 1000)
    returning until),
  now_at as (select coalesce((select until from took), (select until from http_rate where account_id = $1 and workflow_id = $2 and node_id = $3)) as until)
  select (extract(epoch from until - clock_timestamp()) * 1000)::float8 as ahead_ms, until - make_interval(secs => $6::float8 / 1000) as due, exists (select from took) as taken from now_at`;
