import type { AccountSql } from '@signalbox/db';
import { type Channels, findLinks } from '@signalbox/domain';
import { isPersonal } from '@signalbox/flow';
import { memberIdsAfter } from '@signalbox/runner';
import { limitQueued } from '../limits/limit-queued.ts';
import { findLinkUrl } from '../links/short-links.ts';
import { readHours } from '../sending/quiet-hours.ts';
import { BatchPlace, BatchPlan } from './batch-plan.ts';
import type { BatchSlice } from './batch-slice.ts';
import { readPeople } from './read-people.ts';
import { writeContacts, writePeople } from './write-slice.ts';

/** People whose messages are made in one transaction: few at first, so that the first message leaves at once. */
const firstSlice = 500;
const slice = 5000;
/** Words of their own are written one by one. */
const personalSlice = 2000;

/**
 * Makes the messages of the next people of a batch, in the caller's transaction: with it the place moves on, so that whoever dies has done all of a
 * slice or nothing. Everybody is written down once; who is there already is passed by.
 */
export const createExpandBatch =
  (channels: Channels, { linkUrl = '' }: { linkUrl?: string } = {}) =>
  async (sql: AccountSql, batchId: string): Promise<{ more: boolean; providers: string[] }> => {
    const [row] = await sql<Row>(
      `select class, state, run_id as "runId", node_id as "nodeId", plan, place, counted, words_key as "wordsKey" from batch
       where account_id = $1 and id = $2 and expanded_at is null for update`,
      [batchId],
      'batch_take',
    );
    if (!row) return { more: false, providers: [] };
    if (row.state === 'stopped') {
      await sql('update batch set expanded_at = now() where account_id = $1 and id = $2', [batchId]);
      return { more: false, providers: [] };
    }
    const plan = BatchPlan.parse(row.plan);
    const place = BatchPlace.parse(row.place);
    const batch = await sliceOf(sql, channels, { row, batchId, plan, usualUrl: linkUrl });
    const most = row.counted === 0 ? firstSlice : batch.isPersonal ? personalSlice : slice;
    const { asked, counted, next } = await writeNext(sql, batch, { place, most });
    if (batch.isLimited && counted > 0)
      await limitQueued(sql, { channels, batchId, quiet: batch.quiet, notBefore: plan.notBefore, timeZone: plan.timeZone });
    await sql(
      `update batch set place = $3, counted = counted + $4, twice = twice + $5, expanded_at = case when $6 then now() end where account_id = $1 and id = $2`,
      [batchId, JSON.stringify(next ?? place), counted, asked - counted, next === null],
      'batch_move_on',
    );
    return { more: next !== null, providers: plan.ways.map(({ sender }) => sender.providerId) };
  };

interface Row {
  class: number;
  state: string;
  runId: string | null;
  nodeId: string | null;
  plan: unknown;
  place: unknown;
  counted: number;
  wordsKey: string;
}

async function writeNext(
  sql: AccountSql,
  batch: BatchSlice,
  { place, most }: { place: BatchPlace; most: number },
): Promise<{ asked: number; counted: number; next: BatchPlace | null }> {
  const { groups, people } = batch.plan;
  const group = groups[place.source];
  const onward = (): BatchPlace | null => {
    const source = place.source + 1;
    return source < groups.length || (source === groups.length && people.length > 0) ? { source, after: null } : null;
  };
  if (group) {
    const ids = await memberIdsAfter(sql, group.id, { after: place.after, limit: most });
    const counted = await writeContacts(sql, batch, ids);
    return { asked: ids.length, counted, next: ids.length < most ? onward() : { ...place, after: ids.at(-1) ?? null } };
  }
  const from = Number(place.after ?? 0);
  const some = people.slice(from, from + most);
  const { contactIds, addresses } = readPeople(batch.channels, some);
  const counted = (await writeContacts(sql, batch, contactIds)) + (await writePeople(sql, batch, addresses));
  return { asked: some.length, counted, next: from + most < people.length ? { ...place, after: String(from + most) } : null };
}

/** The same words again after less than this are held back. */
const guardMs = 12 * 3600 * 1000;

async function sliceOf(
  sql: AccountSql,
  channels: Channels,
  { row, batchId, plan, usualUrl }: { row: Row; batchId: string; plan: BatchPlan; usualUrl: string },
): Promise<BatchSlice> {
  const recent = plan.guard
    ? await sql<{ id: string }>(
        `select id from batch where account_id = $1 and words_key = $3 and id <> $2 and id >= uuid7_floor(now() - make_interval(secs => $4)) limit 20`,
        [batchId, row.wordsKey, guardMs / 1000],
      )
    : [];
  const quiet = plan.quiet ? ((await readHours(sql))?.(plan.category) ?? null) : null;
  const [limited] = await sql<{ there: boolean }>(
    'select exists (select from send_limit where account_id = $1) as there',
    [],
    'is_limited',
  );
  const linkUrl =
    plan.shortLinks && plan.ways.some(({ text }) => isPersonal(text) || findLinks(text).length > 0)
      ? await findLinkUrl(sql, usualUrl)
      : null;
  return {
    ...{ channels, batchId, plan, class: row.class, runId: row.runId, nodeId: row.nodeId, isPaused: row.state === 'paused' },
    ...{ recent: recent.map(({ id }) => id), quiet },
    ...{ linkUrl, isLimited: limited?.there === true },
    // Each person has links of their own.
    isPersonal: linkUrl !== null || plan.ways.some(({ text, subject, formatted }) => [text, subject, formatted].some(isPersonal)),
  };
}
