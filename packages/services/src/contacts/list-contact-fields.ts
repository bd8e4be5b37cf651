import type { ContactField, ContactFieldList } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type FieldType, requireRight, toPublicId } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** The fields that the account has given its contacts, in their order. */
export function listContactFields({ db, actor }: ActorContext): Promise<ContactFieldList> {
  requireRight(actor, 'contact.read');
  return db.withAccountSql(actor.accountId, readContactFields);
}

/** The same inside the caller's transaction. */
export async function readContactFields(sql: AccountSql): Promise<ContactFieldList> {
  const rows = await sql<FieldRow>(
    'select id, key, title, type, choices, hidden, required from field where account_id = $1 order by place, lower(title), key limit 500',
  );
  return { items: rows.map(fieldView) };
}

interface FieldRow extends Omit<ContactField, 'choices' | 'type'> {
  type: FieldType;
  choices: unknown;
}
const fieldView = ({ id, choices, ...row }: FieldRow): ContactField => ({ id: toPublicId('field', id), ...row, choices: textsOf(choices) });

const textsOf = (choices: unknown): string[] =>
  Array.isArray(choices) ? choices.filter((one): one is string => typeof one === 'string') : [];
