import type { AccountSql } from '@signalbox/db';
import { groupBy, newId } from '@signalbox/domain';
import { z } from 'zod';
import { findEventTriggers, takenBy } from './event-triggers.ts';
import { type EventStart, insertEventRuns } from './insert-event-runs.ts';
import type { FoldKey, OutboxHandler } from './types.ts';

/** How many events about one thing start a run each within the while of their trigger; the others of it start one together. */
const bursts = { storm: 20, fold: 1 } as const;
const Config = z.object({ many: z.enum(['storm', 'fold']), windowMs: z.number() });

/**
 * Those of these that start a run now. The others are counted, with what they say, and start one run together when the while is over
 * (`endFold`), so that a storm of events is one run with a count. Triggers of before this start a run for each.
 */
export async function foldEvents(sql: AccountSql, starts: readonly EventStart[]): Promise<EventStart[]> {
  const told = starts.map((start) => ({ start, config: Config.safeParse(start.trigger.config).data }));
  const groups = groupBy(
    told.flatMap(({ start, config }) => (config ? [{ start, config, key: keyOf(start) }] : [])),
    ({ key }) => `${key.workflowId}|${key.nodeId}|${key.subject}`,
  );
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const now = told.flatMap(({ start, config }) => (config ? [] : [start]));
  for (const group of ordered) {
    const [first] = group;
    if (!first) continue;
    const before = await countIn(sql, first.key, { count: group.length, windowMs: first.config.windowMs });
    const room = Math.max(0, bursts[first.config.many] - before);
    now.push(...group.slice(0, room).map(({ start }) => start));
    const rest = group.slice(room).map(({ start }) => start);
    if (rest.length > 0) await keep(sql, first.key, rest);
  }
  return now;
}

const keyOf = ({ trigger, event }: EventStart): FoldKey => ({
  ...{ workflowId: trigger.workflowId, nodeId: trigger.nodeId },
  subject: (event.subject ?? `${String(event.payload.name ?? '')}|${String(event.payload.key ?? '')}`).slice(0, 500),
});

/** Counts them; answers how many came before them in the same while. A while that is over and owes nothing begins anew. */
async function countIn(
  sql: AccountSql,
  { workflowId, nodeId, subject }: FoldKey,
  { count, windowMs }: { count: number; windowMs: number },
): Promise<number> {
  const [row] = await sql<{ seen: number }>(
    `with gone as (delete from event_fold where account_id = $1 and folded = 0 and ends_at < now() - interval '1 minute' and (workflow_id, node_id, subject) <> ($2, $3, $4))
     insert into event_fold as f (account_id, workflow_id, node_id, subject, ends_at, seen) values ($1, $2, $3, $4, now() + $6 * interval '1 ms', $5)
     on conflict (account_id, workflow_id, node_id, subject) do update set
       seen = case when f.ends_at <= now() and f.folded = 0 then excluded.seen else least(f.seen, 1000000000) + excluded.seen end,
       ends_at = case when f.ends_at <= now() and f.folded = 0 then excluded.ends_at else f.ends_at end
     returning seen`,
    [workflowId, nodeId, subject, count, windowMs],
    'fold_count',
  );
  return (row?.seen ?? count) - count;
}

/** What is kept of them, newest last; older ones are only counted. */
const mostKept = { events: 20, bytes: 48 * 1024 };

async function keep(sql: AccountSql, { workflowId, nodeId, subject }: FoldKey, rest: readonly EventStart[]): Promise<void> {
  const [row] = await sql<{ folded: number; events: unknown }>(
    'select folded, events from event_fold where account_id = $1 and workflow_id = $2 and node_id = $3 and subject = $4',
    [workflowId, nodeId, subject],
    'fold_read',
  );
  const more = rest.map(({ event: { payload, contactId = null } }) => ({ payload, contactId }));
  // Entries of the outbox come in no order when they were written close to each other.
  const all = [...keptIn(row?.events), ...more]
    .sort((a, b) => (atOf(a) < atOf(b) ? -1 : Number(atOf(a) > atOf(b))))
    .slice(-mostKept.events);
  let room = mostKept.bytes;
  const kept = all.filter((_, at) => {
    // The newest always has a place: no event is larger than an entry of the outbox.
    room -= Buffer.byteLength(JSON.stringify(all[all.length - 1 - at]));
    return at === 0 || room > 0;
  }).length;
  await sql(
    `with f as (update event_fold set folded = folded + $5, first_at = coalesce(first_at, now()), depth = greatest(depth, $6::smallint), events = $7::jsonb
         where account_id = $1 and workflow_id = $2 and node_id = $3 and subject = $4 returning ends_at, folded)
     insert into outbox (account_id, id, kind, payload, due_at) select $1, $8, 'endFold', jsonb_build_object('workflowId', $2, 'nodeId', $3, 'subject', $4), f.ends_at from f where f.folded = $5`,
    [
      ...[workflowId, nodeId, subject, rest.length],
      ...[Math.max(...rest.map(({ event }) => event.depth ?? 0)), JSON.stringify(all.slice(-kept)), newId()],
    ],
    'fold_keep',
  );
}

const Kept = z.array(z.object({ payload: z.record(z.string(), z.unknown()), contactId: z.string().nullable() }));
const keptIn = (events: unknown): z.output<typeof Kept> => Kept.safeParse(events).data ?? [];
const atOf = ({ payload }: { payload: { at?: unknown } }): string => String(payload.at ?? '');

/** The while is over: what was counted in it starts one run of what is live now, with the last of the events, how many they were, and those that were kept. */
export const endFold: OutboxHandler<'endFold'> = async (sql, { workflowId, nodeId, subject }, { triggers }) => {
  const [row] = await sql<{ folded: number; events: unknown; depth: number }>(
    'delete from event_fold where account_id = $1 and workflow_id = $2 and node_id = $3 and subject = $4 and folded > 0 returning folded, events, depth',
    [workflowId, nodeId, subject],
    'fold_end',
  );
  const events = keptIn(row?.events);
  const last = events.at(-1);
  if (!row || !last) return { conductors: [], runs: [] };
  const name = String(last.payload.name ?? '');
  const trigger = (await findEventTriggers(sql, [name])).find((one) => one.workflowId === workflowId && one.nodeId === nodeId);
  if (!trigger) return { conductors: [], runs: [] };
  const payload = { ...last.payload, count: row.folded, events: events.map((one) => one.payload.values ?? {}) };
  const taken = await takenBy(sql, { triggers, trigger, payload });
  const start = taken ? [{ trigger, taken, event: { payload, contactId: last.contactId, depth: row.depth } }] : [];
  return insertEventRuns(sql, start, name === 'run.failed');
};
