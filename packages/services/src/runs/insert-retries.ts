import type { AccountSql } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import { insertRuns, newRun, type RunOrigin, type RunStart } from '@signalbox/runner';
import type { RetryStart } from './decide-retry.ts';
import type { RepeatedRun } from './retry-facts.ts';

export interface Retry {
  run: RepeatedRun;
  start: RetryStart;
}

/** The new runs with their start events, in one statement; returns their ids in the order of the retries. */
export async function insertRetries(
  sql: AccountSql,
  { channels, retries }: { channels: Channels; retries: readonly Retry[] },
): Promise<string[]> {
  if (retries.length === 0) return [];
  const origins = await readOrigins(sql, { channels, retries });
  const runs = retries.map((retry, index) => newRun(repeatOf(retry, origins[index] ?? null)));
  await insertRuns(sql, runs);
  return runs.map((run) => run.id);
}

/** The request that started the first run has had its answer, so there is none to give. */
const repeatOf = ({ run, start }: Retry, origin: RunOrigin | null): RunStart => ({
  ...{ ...start, origin, kind: run.trigger_kind, class: run.class, workflowId: run.workflow_id, contactId: run.contact_id },
  retryOf: run.id,
  isErrorRun: (run.trigger_kind === 'event' || run.trigger_kind === 'item') && start.payload.name === 'run.failed',
});

/** Where the message came in that started the first run, so that replies leave by the same way. Nobody keeps it beyond the run's end but the ledger. */
async function readOrigins(
  sql: AccountSql,
  { channels, retries }: { channels: Channels; retries: readonly Retry[] },
): Promise<(RunOrigin | null)[]> {
  const found = await readFirstMessages(sql, { channels, retries });
  const messages = retries.map(({ run }) => found.get(run.id) ?? null);
  if (found.size === 0) return messages.map(() => null);
  const came = messages.map((message) => {
    const channel = channels.get(message?.kind ?? '');
    const { from, to } = message?.values ?? {};
    if (!channel || typeof from !== 'string' || typeof to !== 'string') return null;
    return { channel: channel.id, ours: channel.cleanAddress(to), theirs: channel.cleanAddress(from) };
  });
  const rows = await sql<{ id: string; value: string; channel: string; provider_id: string }>(
    `select distinct on (g.channel, o.value) o.id, o.value, g.channel, o.provider_id from own_address o
     join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id
     where o.account_id = $1 and o.archived_at is null and o.value = any ($2::text[]) order by g.channel, o.value, o.id`,
    [[...new Set(came.flatMap((one) => (one ? [one.ours] : [])))]],
  );
  const byPlace = new Map(rows.map((row) => [`${row.channel} ${row.value}`, row]));
  return came.map((one) => {
    const own = one && byPlace.get(`${one.channel} ${one.ours}`);
    if (!one || !own) return null;
    return { channel: one.channel, ourAddress: own.value, theirAddress: one.theirs, ownAddressId: own.id, providerId: own.provider_id };
  });
}

/** The messages that the runs at the top began with: of a part the run around it, of a retry the run that was repeated. */
async function readFirstMessages(
  sql: AccountSql,
  { channels, retries }: { channels: Channels; retries: readonly Retry[] },
): Promise<Map<string, { kind: string; values: Record<string, unknown> }>> {
  const rows = await sql<{ first: string; kind: string; values: Record<string, unknown> }>(
    `with recursive up as (
       select r.id as first, r.id, coalesce(r.parent_id, r.retry_of) as above, r.trigger_kind, 0 as depth from run r where r.account_id = $1 and r.id = any ($2::uuid[])
       union all
       select u.first, r.id, coalesce(r.parent_id, r.retry_of), r.trigger_kind, u.depth + 1
       from up u join run r on r.account_id = $1 and r.id = u.above where u.depth < 100)
     select u.first, u.trigger_kind as kind, s.output as values from up u join run_step s on s.account_id = $1 and s.run_id = u.id and s.seq = 1
     where u.above is null and u.trigger_kind = any ($3::text[]) and jsonb_typeof(s.output) = 'object'`,
    [retries.map(({ run }) => run.id), channels.all.map(({ id }) => id)],
    'retry_messages',
  );
  return new Map(rows.map(({ first, ...message }) => [first, message]));
}
