import { createHash } from 'node:crypto';
import { type AccountSql, rowsOf } from '@signalbox/db';
import type { RunStart } from '@signalbox/runner';
import { isHeeded, type Publish } from './publish.ts';

/** A run that a message starts, unless the same was there a moment ago. */
export interface Start {
  run: RunStart & { runId: string };
  window: { key: string; ms: number } | null;
  at: number;
}

/** A device brings what was not acknowledged again, and says so: it counts once. What is new is written down for that, whatever had its number before. */
export async function claimPackets(sql: AccountSql, publishes: readonly Publish[]): Promise<Set<Publish>> {
  const fresh = new Set(publishes.filter((one) => one.packet === null || !isHeeded(one)));
  const [news, repeats] = [new Map<string, Publish>(), new Map<string, Publish>()];
  for (const publish of publishes) {
    const { packet, device, topic, text } = publish;
    if (packet === null || !isHeeded(publish)) continue;
    const key = `${device.id} packet ${digestOf([packet.client, packet.number, topic, text])}`;
    if (!packet.isRepeat) news.set(key, publish);
    else if (!news.has(key) && !repeats.has(key)) repeats.set(key, publish);
  }
  const rowOf = ([key, { at }]: [string, Publish]) => keyRow(key.slice(0, 36), key.slice(37), at, rememberedMs);
  if (news.size > 0) await sql(claimed('true'), [keys.of([...news].map(rowOf))], 'note_packets');
  for (const publish of news.values()) fresh.add(publish);
  if (repeats.size === 0) return fresh;
  const won = await sql<{ scope_id: string; key: string }>(
    claimed('once_key.expires_at <= excluded.seen_at'),
    [keys.of([...repeats].map(rowOf))],
    'claim_packets',
  );
  for (const { scope_id, key } of won) {
    const publish = repeats.get(`${scope_id} ${key}`);
    if (publish) fresh.add(publish);
  }
  return fresh;
}
/** For how long a device may be away with something that was taken and not acknowledged. */
const rememberedMs = 10 * 60_000;

/** Of the same within a step's window the first has it. */
export async function claimWindows(sql: AccountSql, starts: readonly Start[]): Promise<Set<Start>> {
  const open = new Set(starts.filter(({ window }) => window === null));
  const firsts = new Map<string, Start>();
  for (const start of starts) {
    const place = start.window && `${start.run.workflowId} ${start.window.key}`;
    if (place && !firsts.has(place)) firsts.set(place, start);
  }
  if (firsts.size === 0) return open;
  const won = await sql<{ scope_id: string; key: string }>(
    claimed('once_key.expires_at <= excluded.seen_at'),
    [keys.of([...firsts.values()].map(({ run, window, at }) => keyRow(run.workflowId, window?.key ?? '', at, window?.ms ?? 0)))],
    'claim_windows',
  );
  for (const { scope_id, key } of won) {
    const start = firsts.get(`${scope_id} ${key}`);
    if (start) open.add(start);
  }
  return open;
}

const keys = rowsOf({ scope_id: 'uuid', key: 'text', seen_at: 'timestamptz', expires_at: 'timestamptz' });
const keyRow = (scopeId: string, key: string, at: number, ms: number) => ({
  ...{ scope_id: scopeId, key, seen_at: new Date(at), expires_at: new Date(at + ms) },
});
const claimed = (condition: string): string => `insert into once_key (account_id, scope_id, key, seen_at, expires_at)
    select $1, scope_id, key, seen_at, expires_at from ${keys.from('$2')} order by scope_id, key
  on conflict (account_id, scope_id, key) do update set seen_at = excluded.seen_at, expires_at = excluded.expires_at where ${condition}
  returning scope_id, key`;

/** What is the same again for a step: the same words from the same device on the same topic. */
export const windowKey = (nodeId: string, { device, topic, text }: Publish): string =>
  `mqtt ${nodeId} ${digestOf([device.id, topic, text])}`;

const digestOf = (parts: readonly (string | number)[]): string => createHash('sha256').update(parts.join('\u0001')).digest('base64url');
