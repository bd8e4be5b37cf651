import type { AddedMembers, AddMembers } from '@signalbox/contract';
import { type AccountSql, rowsOf } from '@signalbox/db';
import { type Channels, isSignalboxError, requireRight, userError } from '@signalbox/domain';
import { contactPort } from '@signalbox/runner';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { joinGroup } from './contact-labels.ts';
import { readGroup } from './groups.ts';

/** Puts contacts and owners of addresses into a group. Addresses of nobody are told, or made contacts where that is asked for; what is no address is told. */
export function addMembers({ db, catalogue, channels, actor }: ActorContext, id: string, asked: AddMembers): Promise<AddedMembers> {
  requireRight(actor, 'contact.edit');
  const groupId = findableId('group', id);
  const contactIds = asked.contactIds.map((one) => findableId('contact', one));
  const { read, invalid } = readAddresses(channels, asked.addresses);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const group = await readGroup(sql, catalogue, groupId);
    if (group.auto || group.archived) throw userError('group.closed', {}, { status: 409 });
    const owners = await findOwners(sql, read);
    const nobodys = read.filter(({ kind, value }) => !owners.has(`${kind} ${value}`));
    const made = asked.create ? await contactPort(sql).findOrCreate(nobodys.map(({ kind, value }) => ({ kind, value, name: '' }))) : [];
    const there = await sql<{ id: string }>('select id from contact where account_id = $1 and id = any ($2::uuid[])', [contactIds]);
    const ids = [...new Set([...there.map((row) => row.id), ...owners.values(), ...made.map(({ contact }) => contact.id)])].sort();
    const added = await joinGroup(sql, actor, { ids, name: group.name });
    const unknown = asked.create ? [] : nobodys.map(({ text }) => text);
    return { added: added.length, already: ids.length - added.length, unknown, invalid };
  });
}

interface ReadAddress {
  text: string;
  kind: string;
  value: string;
}
function readAddresses(channels: Channels, texts: readonly string[]): { read: ReadAddress[]; invalid: string[] } {
  const [read, invalid]: [Map<string, ReadAddress>, string[]] = [new Map(), []];
  for (const text of texts) {
    try {
      const { channel, address: value } = channels.reading(text);
      const kind = channel.addressKinds.contact;
      read.set(`${kind} ${value}`, { text, kind, value });
    } catch (error) {
      if (!isSignalboxError(error)) throw error;
      invalid.push(text);
    }
  }
  return { read: [...read.values()], invalid };
}

const wanted = rowsOf({ kind: 'text', value: 'text' });
async function findOwners(sql: AccountSql, read: readonly ReadAddress[]): Promise<Map<string, string>> {
  const rows = await sql<{ kind: string; value: string; contact_id: string }>(
    `select a.kind, a.value, a.contact_id from ${wanted.from('$2')} join address a on a.account_id = $1 and a.kind = d.kind and a.value = d.value`,
    [wanted.of(read.map(({ kind, value }) => ({ kind, value })))],
  );
  return new Map(rows.map(({ kind, value, contact_id }) => [`${kind} ${value}`, contact_id]));
}
