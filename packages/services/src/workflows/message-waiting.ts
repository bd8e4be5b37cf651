import type { MessagedWaiting, MessageWaiting } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type Channel, type Channels, classNames, isSignalboxError, requireRight, userError } from '@signalbox/domain';
import { createMessageQueue, findOptedOut } from '@signalbox/messaging';
import { errorWords, wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** Nobody writes to more people than this in one go. */
const mostRuns = 5000;

/**
 * One text to everybody whose run waits at a step: to each phone once, to nobody who has opted out, from the address at which the conversation
 * is, so that an answer is one to the step. Without the number of people it only counts.
 */
export async function messageWaiting(
  context: ActorContext,
  id: string,
  nodeId: string,
  { text, people: told }: MessageWaiting,
): Promise<MessagedWaiting> {
  const { db, channels, waker, actor } = context;
  requireRight(actor, 'run.move');
  const workflowId = findableId('workflow', id);
  const done = await db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await readWaiting(sql, workflowId, nodeId);
    if (rows.length > mostRuns) throw userError('waiting.too_many', { most: mostRuns });
    const { people, counts } = await whoIsWrittenTo(sql, channels, rows);
    if (told === undefined) return { counts, queued: null };
    if (told !== people.length) throw userError('waiting.changed', { count: people.length }, { status: 409 });
    const items = people.map(({ row, channel, to, from }) => ({
      ...{ runId: row.run_id, nodeId, class: bulk, channel: channel.id, content: channel.ofText(text) },
      ...{ to, from, contactId: row.contact_id },
    }));
    return { counts, queued: await createMessageQueue(channels)(sql, items, { now: Date.now() }) };
  });
  if (!done.queued) return { ...done.counts, sent: 0, failed: [] };
  const { answers, providerIds, messageIds } = done.queued;
  waker.lanes(providerIds);
  waker.live({ account: actor.accountId, messages: messageIds });
  const reasons = new Map<string, number>();
  const t = wordsFor(actor.language);
  for (const answer of answers) {
    if (!('error' in answer)) continue;
    const reason = errorWords(t, answer.error);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return { ...done.counts, sent: messageIds.length, failed: [...reasons].map(([reason, count]) => ({ reason, count })) };
}

const bulk = classNames.indexOf('bulk');

interface WaitingRow {
  run_id: string;
  contact_id: string | null;
  phone: string | null;
  reply_key: string | null;
}
async function readWaiting(sql: AccountSql, workflowId: string, nodeId: string): Promise<WaitingRow[]> {
  const versions = await sql<{ id: string }>('select id from workflow_version where account_id = $1 and workflow_id = $2', [workflowId]);
  if (versions.length === 0) throw notFound('workflow');
  return sql<WaitingRow>(
    `select w.run_id, r.contact_id, a.value as phone, k.key as reply_key from wait w
     join run r on r.account_id = w.account_id and r.id = w.run_id
     left join lateral (select x.key from wait_key x where x.account_id = w.account_id and x.wait_id = w.id and x.kind = 'reply' limit 1) k on true
     left join lateral (select x.value from address x where x.account_id = r.account_id and x.contact_id = r.contact_id and x.kind = 'phone' and x.status = 'active'
       order by x.rank, x.id limit 1) a on true
     where w.account_id = $1 and w.version_id = any ($2::uuid[]) and w.node_id = $3 order by w.id limit ${mostRuns + 1}`,
    [versions.map((version) => version.id), nodeId],
  );
}

interface Recipient {
  row: WaitingRow;
  channel: Channel;
  to: string;
  /** null = the first address of ours that can send. */
  from: string | null;
}
type Counts = Omit<MessagedWaiting, 'sent' | 'failed'>;
async function whoIsWrittenTo(
  sql: AccountSql,
  channels: Channels,
  rows: readonly WaitingRow[],
): Promise<{ people: Recipient[]; counts: Counts }> {
  const reached = rows.flatMap((row) => recipientOf(channels, row) ?? []);
  const once = [...new Map(reached.reverse().map((one) => [`${one.channel.id} ${one.to}`, one])).values()].reverse();
  const optedOutBy = await findOptedOut(sql, once);
  const people = once.filter((one) => optedOutBy(one) === null);
  return {
    people,
    counts: {
      runs: rows.length,
      people: people.length,
      repeated: reached.length - once.length,
      unreachable: rows.length - reached.length,
      suppressed: once.length - people.length,
    },
  };
}

/** The phone that is waited for; where none is, that of the contact. */
function recipientOf(channels: Channels, row: WaitingRow): Recipient | null {
  const asked = row.reply_key === null ? null : readReplyKey(channels, row.reply_key);
  if (asked) return { row, ...asked };
  if (row.phone === null) return null;
  try {
    const { channel, address } = channels.reading(row.phone);
    return { row, channel, to: address, from: null };
  } catch (error) {
    if (isSignalboxError(error)) return null;
    throw error;
  }
}

function readReplyKey(channels: Channels, key: string): Pick<Recipient, 'channel' | 'to' | 'from'> | null {
  const [id = '', ours = '', ...rest] = key.split('|');
  const channel = channels.get(id);
  const to = rest.join('|');
  return channel && channel.replyKey(ours, to) === key ? { channel, to, from: ours } : null;
}
