import type { ContactDetail, CreateContact } from '@signalbox/contract';
import { insertInto } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import { atField } from '../shared/at-field.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { insertAddress } from './contact-addresses.ts';
import { readContact } from './get-contact.ts';
import { checkRequired, readFieldValues } from './read-field-values.ts';
import { writeContactEntries } from './write-contact-entry.ts';

/** Makes a contact. Throws what the channel says of an address that is none, and `address.taken` (409) for one that is another contact's. */
export async function createContact({ db, channels, actor }: ActorContext, { name, ...given }: CreateContact): Promise<ContactDetail> {
  requireRight(actor, 'contact.edit');
  if (name === '' && given.addresses.length === 0) throw userError('contact.nameless', {}, { field: 'name', status: 422 });
  const addresses = given.addresses.map((text, no) => atField(`addresses.${no}`, () => channels.reading(text)));
  return db.withAccountSql(actor.accountId, async (sql) => {
    const contactId = newId();
    const values = (await readFieldValues(sql, given.fields)).filter(({ value }) => value !== null);
    const fields = Object.fromEntries(values.map(({ key, value }) => [key, value]));
    await checkRequired(sql, fields, null);
    await insertContact(sql, [{ id: contactId, name, language: given.language, time_zone: given.timeZone, fields }]);
    for (const [rank, { channel, address }] of addresses.entries())
      await insertAddress(sql, { contactId, kind: channel.addressKinds.contact, value: address, rank, field: `addresses.${rank}` });
    await writeContactEntries(sql, actor, [{ contactId, kind: 'created' }]);
    return readContact(sql, contactId);
  });
}

const insertContact = insertInto('contact', { id: 'uuid', name: 'text', language: 'text?', time_zone: 'text?', fields: 'jsonb' });
