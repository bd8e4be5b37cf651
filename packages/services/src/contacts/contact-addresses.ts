import {
  type AddContactAddress,
  type ChangeContactAddress,
  type ContactAddress,
  type ContactDetail,
  mostAddresses,
} from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, toPublicId, userError } from '@signalbox/domain';
import { atField } from '../shared/at-field.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { lockContact } from './change-contact.ts';
import { readContact } from './get-contact.ts';
import { writeContactEntries } from './write-contact-entry.ts';

/** Gives a contact one address more, behind the others. The channel that can read it says how it is kept. Throws its user error, or `address.taken` (409). */
export function addContactAddress(context: ActorContext, id: string, { address: text }: AddContactAddress): Promise<ContactDetail> {
  const { channel, address: value } = atField('address', () => context.channels.reading(text));
  return changing(context, id, async (sql, contactId) => {
    const rows = await sql<{ rank: number }>('select rank from address where account_id = $1 and contact_id = $2', [contactId]);
    if (rows.length >= mostAddresses) throw userError('contact.full', { most: mostAddresses }, { field: 'address', status: 422 });
    const rank = Math.max(-1, ...rows.map((row) => row.rank)) + 1;
    await insertAddress(sql, { contactId, kind: channel.addressKinds.contact, value, rank, field: 'address' });
    await writeContactEntries(sql, context.actor, [{ contactId, kind: 'address_added', what: value }]);
  });
}

/** Corrects an address, says whether it is verified, and holds its messages back or lets them through again. */
export function changeContactAddress(
  context: ActorContext,
  { id, addressId }: { id: string; addressId: string },
  change: ChangeContactAddress,
): Promise<ContactDetail> {
  const read = change.address === undefined ? null : atField('address', () => context.channels.reading(change.address ?? ''));
  const addressUuid = findableId('address', addressId);
  return changing(context, id, async (sql, contactId) => {
    const before = await readAddress(sql, contactId, addressUuid);
    const at = { contactId, address: before, id: addressUuid };
    if (read) await correct(sql, context, { ...at, kind: read.channel.addressKinds.contact, value: read.address });
    if (change.verified !== undefined && change.verified !== (before.verifiedAt !== null)) await verify(sql, context, at, change.verified);
    if (change.optedOut !== undefined && change.optedOut !== (before.optedOut !== null))
      await holdBack(sql, context, at, { isHeld: change.optedOut, reason: change.reason });
  });
}

/** Takes an address away. Messages to and from it stay; who writes from it is somebody unknown then. */
export function removeContactAddress(context: ActorContext, { id, addressId }: { id: string; addressId: string }): Promise<ContactDetail> {
  const addressUuid = findableId('address', addressId);
  return changing(context, id, async (sql, contactId) => {
    const { value } = await readAddress(sql, contactId, addressUuid);
    await sql('delete from address where account_id = $1 and id = $2', [addressUuid]);
    await writeContactEntries(sql, context.actor, [{ contactId, kind: 'address_removed', what: value }]);
  });
}

/** Inserts it unless another contact has it: `address.taken` (409) at `field`. */
export async function insertAddress(sql: AccountSql, { field, ...row }: NewAddress): Promise<void> {
  const made = await sql(
    `insert into address (account_id, id, contact_id, kind, value, rank) values ($1, $2, $3, $4, $5, $6) on conflict (account_id, kind, value) do nothing returning id`,
    [newId(), row.contactId, row.kind, row.value, row.rank],
  );
  if (made.length === 0) throw await takenBy(sql, { ...row, field });
}

interface NewAddress {
  contactId: string;
  kind: string;
  value: string;
  rank: number;
  field: string;
}

async function takenBy(sql: AccountSql, { kind, value, field }: Pick<NewAddress, 'kind' | 'value' | 'field'>) {
  const [owner] = await sql<{ name: string }>(
    `select c.name from address a join contact c on c.account_id = a.account_id and c.id = a.contact_id where a.account_id = $1 and a.kind = $2 and a.value = $3`,
    [kind, value],
  );
  return userError('address.taken', { address: value, name: owner?.name || value }, { status: 409, field });
}

interface At {
  contactId: string;
  id: string;
  address: ContactAddress;
}

async function correct(
  sql: AccountSql,
  { actor }: ActorContext,
  { contactId, id, address, kind, value }: At & { kind: string; value: string },
) {
  if (kind === address.kind && value === address.value) return;
  const [other] = await sql('select 1 from address where account_id = $1 and kind = $2 and value = $3', [kind, value]);
  if (other) throw await takenBy(sql, { kind, value, field: 'address' });
  // What was known of the one before says nothing about this one.
  await sql(`update address set kind = $3, value = $4, status = 'active', verified_at = null where account_id = $1 and id = $2`, [
    id,
    kind,
    value,
  ]);
  await writeContactEntries(sql, actor, [{ contactId, kind: 'address_changed', was: address.value, now: value }]);
}

async function verify(sql: AccountSql, { actor }: ActorContext, { contactId, id, address }: At, isVerified: boolean) {
  await sql('update address set verified_at = case when $3 then now() end where account_id = $1 and id = $2', [id, isVerified]);
  await writeContactEntries(sql, actor, [{ contactId, kind: 'verified', what: address.value, now: isVerified ? 'yes' : 'no' }]);
}

async function holdBack(
  sql: AccountSql,
  { actor }: ActorContext,
  { contactId, address: { kind, value } }: At,
  { isHeld, reason }: { isHeld: boolean; reason: string | undefined },
) {
  if (!isHeld && reason === undefined) throw userError('contact.reason_missing', {}, { field: 'reason', status: 422 });
  await sql(
    isHeld
      ? `insert into opt_out (account_id, kind, value, source) values ($1, $2, $3, 'hand') on conflict do nothing`
      : 'delete from opt_out where account_id = $1 and kind = $2 and value = $3',
    [kind, value],
  );
  await writeContactEntries(sql, actor, [{ contactId, kind: isHeld ? 'opted_out' : 'opted_in', what: value, now: reason ?? null }]);
}

async function readAddress(sql: AccountSql, contactId: string, id: string): Promise<ContactAddress> {
  const { addresses } = await readContact(sql, contactId);
  const found = addresses.find((one) => one.id === toPublicId('address', id));
  if (!found) throw notFound('address');
  return found;
}

async function changing(
  { db, actor }: ActorContext,
  id: string,
  change: (sql: AccountSql, contactId: string) => Promise<void>,
): Promise<ContactDetail> {
  requireRight(actor, 'contact.edit');
  const contactId = findableId('contact', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockContact(sql, contactId);
    await change(sql, contactId);
    return readContact(sql, contactId);
  });
}
