import type { BatchPeopleQuery, BatchPerson, BatchResult, Page } from '@signalbox/contract';
import { pageSize } from '@signalbox/contract';
import { requireRight, stateOfRank, toPublicId } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** Who gets a batch, how it went and why not, in the order of their keys. */
export function listBatchPeople({ db, actor }: ActorContext, id: string, query: BatchPeopleQuery): Promise<Page<BatchPerson>> {
  requireRight(actor, 'message.read');
  const batchId = findableId('batch', id);
  const { limit = pageSize.usual, result, reason = null } = query;
  const [key, channel] = placeOf(query.before);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [there] = await sql('select 1 from batch where account_id = $1 and id = $2', [batchId]);
    if (!there) throw notFound('batch');
    const rows = await sql<PersonRow>(
      `select r.key, r.channel, coalesce(c.name, '') as name, r.contact_id, r.address, r.message_id, r.skipped, coalesce(r.error_code, m.error_code) as code,
         m.state, m.final_at
       from batch_recipient r left join message m on m.account_id = $1 and m.id = r.message_id and m.id >= $2
       left join contact c on c.account_id = $1 and c.id = r.contact_id
       where r.account_id = $1 and r.batch_id = $2 and (r.key, r.channel) > ($3, $4) and ${result === undefined ? 'true' : having[result]}
         and ($6::text is null or coalesce(m.error_code, r.skipped) = $6) order by r.key, r.channel limit $5`,
      [batchId, key, channel, limit + 1, reason],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map(personView), next: rows.length > limit && last ? markOf(last) : null };
  });
}

const having: Readonly<Record<BatchResult, string>> = {
  waiting: 'm.state in (0, 20, 30)',
  delivered: 'm.state in (60, 70)',
  failed: `m.state in (40, 50) and m.error_code is distinct from 'send.stopped'`,
  skipped: `(r.skipped is not null or m.error_code = 'send.stopped')`,
};

interface PersonRow {
  key: string;
  channel: string;
  name: string;
  contact_id: string | null;
  address: string;
  message_id: string | null;
  skipped: string | null;
  code: string | null;
  state: number | null;
  final_at: Date | null;
}
const personView = (row: PersonRow): BatchPerson => ({
  name: row.name,
  contactId: row.contact_id === null ? null : toPublicId('contact', row.contact_id),
  channel: row.channel || null,
  address: row.address,
  messageId: row.message_id === null ? null : toPublicId('message', row.message_id),
  state: row.state === null ? 'skipped' : stateOfRank(row.state),
  reason: row.skipped ?? row.code,
  at: row.final_at?.toISOString() ?? null,
});

const markOf = ({ key, channel }: PersonRow): string => Buffer.from(`${key}\n${channel}`).toString('base64url');
function placeOf(mark: string | undefined): [key: string, channel: string] {
  const [key = '', channel = ''] = Buffer.from(mark ?? '', 'base64url')
    .toString()
    .replaceAll('\0', '')
    .split('\n');
  return [key, channel];
}
