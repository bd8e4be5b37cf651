import type { ChangePhoneContact, PhoneContact } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import { contactPort } from '@signalbox/runner';
import type { ActorContext } from '../shared/service-context.ts';
import { fieldValueFits } from './field-value-fits.ts';
import { ownPhone } from './own-phone.ts';

/** Who has the practice phone, as workflows know them; nobody yet has no name. */
export async function readPhoneContact(context: ActorContext, number: string): Promise<PhoneContact> {
  const phone = await ownPhone(context, number);
  return context.db.withAccountSql(context.actor.accountId, (sql) => readContact(sql, phone));
}

/** Says who has the practice phone. Fields that are not named stay; `null` empties one. */
export async function changePhoneContact(context: ActorContext, number: string, change: ChangePhoneContact): Promise<PhoneContact> {
  const phone = await ownPhone(context, number);
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    await checkFields(sql, change.fields);
    const [found] = await contactPort(sql).findOrCreate([{ kind: 'phone', value: phone, name: change.name }]);
    const emptied = Object.keys(change.fields).filter((key) => change.fields[key] === null);
    await sql(
      `update contact set name = $3, language = $4, fields = (fields || $5::jsonb) - $6::text[], revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [found?.contact.id, change.name, change.language, JSON.stringify(change.fields), emptied],
    );
    return readContact(sql, phone);
  });
}

async function readContact(sql: AccountSql, phone: string): Promise<PhoneContact> {
  const [row] = await sql<{ name: string; language: string | null; fields: Record<string, unknown> }>(
    `select c.name, c.language, c.fields from address a join contact c on c.account_id = a.account_id and c.id = a.contact_id
     where a.account_id = $1 and a.kind = 'phone' and a.value = $2`,
    [phone],
  );
  return row ?? { name: '', language: null, fields: {} };
}

async function checkFields(sql: AccountSql, fields: ChangePhoneContact['fields']): Promise<void> {
  const known = await sql<{ key: string; title: string; type: string; choices: unknown }>(
    'select key, title, type, choices from field where account_id = $1 and key = any ($2::text[])',
    [Object.keys(fields)],
  );
  for (const [key, value] of Object.entries(fields)) {
    const field = known.find((one) => one.key === key);
    if (!field) throw userError('contact.field_gone', { key }, { field: `fields.${key}` });
    if (value !== null && !fieldValueFits(field, value))
      throw userError('contact.field_wrong', { title: field.title }, { field: `fields.${key}` });
  }
}
