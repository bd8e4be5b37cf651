import { type ContactEntry, type ContactEntryPage, type ContactEntryQuery, contactChangeKinds, pageSize } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { fromPublicId, idFloor, idTime, may, requireRight, toPublicId } from '@signalbox/domain';
import { z } from 'zod';
import { type Asked, newestOfEach } from '../messages/asked-messages.ts';
import { messageView, readMessageRows } from '../messages/read-messages.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type ContactRunRow, contactRunColumns, contactRunView } from './contact-runs.ts';
import { readContact } from './get-contact.ts';

interface Kept {
  key: string;
  entry: ContactEntry;
}
interface Span {
  contactId: string;
  before: string;
  take: number;
}

/** What was said to and by a contact, the runs about them, notes and changes, newest first. Each kind is read by its own index, and the newest of all are taken. */
export function listContactEntries({ db, actor }: ActorContext, id: string, query: ContactEntryQuery): Promise<ContactEntryPage> {
  requireRight(actor, 'contact.read');
  const contactId = findableId('contact', id);
  const before = query.before === undefined ? lastId : fromPublicId('contactEntry', query.before);
  const take = (query.limit ?? pageSize.usual) + 1;
  const wants = (kind: NonNullable<ContactEntryQuery['kind']>) => query.kind === undefined || query.kind === kind;
  return db.withAccountSql(actor.accountId, async (sql) => {
    const { addresses } = await readContact(sql, contactId);
    const span = { contactId, before, take };
    const values = addresses.map(({ value }) => value);
    const all = [
      ...(wants('messages') && may(actor, 'message.read') ? await readSaid(sql, span, values) : []),
      ...(wants('runs') && may(actor, 'run.read') ? await readRuns(sql, span) : []),
      ...(wants('changes') ? await readDone(sql, span) : []),
    ].sort((a, b) => (a.key < b.key ? 1 : -1));
    const shown = all.slice(0, take - 1);
    return { items: shown.map(({ entry }) => entry), next: all.length >= take ? (shown.at(-1)?.entry.id ?? null) : null };
  });
}

async function readSaid(sql: AccountSql, { contactId, before, take }: Span, addresses: readonly string[]): Promise<Kept[]> {
  const asked: Asked = { before, after: idFloor(0), take, contactId: null, inbound: null, state: undefined };
  const found = [
    ...(await newestOfEach(sql, asked, { column: 'contact_id', each: [contactId] })),
    ...(await newestOfEach(sql, asked, { column: 'their_address', each: addresses })),
  ];
  const ids = [...new Set(found)].sort().reverse().slice(0, take);
  const rows = await readMessageRows(sql, 'where m.account_id = $1 and m.id = any ($2::uuid[])', [ids]);
  return rows.map((row) => ({ key: row.id, entry: { ...headOf(row.id), kind: 'message', message: messageView(row) } }));
}

async function readRuns(sql: AccountSql, { contactId, before, take }: Span): Promise<Kept[]> {
  const rows = await sql<ContactRunRow>(
    `select ${contactRunColumns} from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
     where r.account_id = $1 and r.contact_id = $2 and r.parent_id is null and r.id < $3 order by r.id desc limit $4`,
    [contactId, before, take],
  );
  return rows.map((row) => ({ key: row.id, entry: { ...headOf(row.id), kind: 'run', run: contactRunView(row) } }));
}

interface DoneRow {
  id: string;
  kind: string;
  by: string | null;
  what: string | null;
  was: string | null;
  now: string | null;
}
/** Also the notes of their conversation. */
async function readDone(sql: AccountSql, { contactId, before, take }: Span): Promise<Kept[]> {
  const rows = await sql<DoneRow>(
    `select d.id, d.kind, u.name as by, d.what, d.was, d.now from (
       (select e.id, e.kind, e.user_id, e.what, e.was, e.is_now as now from contact_entry e
         where e.account_id = $1 and e.contact_id = $2 and e.id < $3 order by e.id desc limit $4)
       union all
       (select e.id, e.kind, e.user_id, null, null, e.text from conversation_entry e
         join conversation v on v.account_id = e.account_id and v.id = e.conversation_id
         where e.account_id = $1 and v.contact_id = $2 and e.kind = 'note' and e.id < $3 order by e.id desc limit $4)) d
     left join app_user u on u.id = d.user_id order by d.id desc limit $4`,
    [contactId, before, take],
  );
  return rows.flatMap((row) => {
    const entry = doneView(row);
    return entry ? [{ key: row.id, entry }] : [];
  });
}

/** A change that this version does not know is not told. */
function doneView({ id, kind, by, what, was, now }: DoneRow): ContactEntry | null {
  const head = headOf(id);
  if (kind === 'note') return { ...head, kind, by, text: now ?? '' };
  const change = ChangeKind.safeParse(kind);
  return change.success ? { ...head, kind: 'change', by, change: change.data, what, was, now } : null;
}
const ChangeKind = z.enum(contactChangeKinds);

const headOf = (id: string) => ({ id: toPublicId('contactEntry', id), at: new Date(idTime(id)).toISOString() });
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
