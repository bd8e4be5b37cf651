import type { ChangePhoneContact, PhoneContact } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { contactPort } from '@signalbox/runner';
import { readFieldValues } from '../contacts/read-field-values.ts';
import type { ActorContext } from '../shared/service-context.ts';
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
    const values = await readFieldValues(sql, change.fields);
    const [found] = await contactPort(sql).findOrCreate([{ kind: 'phone', value: phone, name: change.name }]);
    const emptied = values.filter(({ value }) => value === null).map(({ key }) => key);
    const fields = Object.fromEntries(values.map(({ key, value }) => [key, value]));
    await sql(
      `update contact set name = $3, language = $4, fields = (fields || $5::jsonb) - $6::text[], revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [found?.contact.id, change.name, change.language, JSON.stringify(fields), emptied],
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
