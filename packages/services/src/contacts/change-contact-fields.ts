import {
  type ChangeContactField,
  type ContactFieldList,
  type CreateContactField,
  mostFields,
  type OrderContactFields,
} from '@signalbox/contract';
import { type AccountSql, rowsOf } from '@signalbox/db';
import { keyOfTitle, newId, requireRight, toPublicId, userError } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readContactFields } from './list-contact-fields.ts';

/** One field more, behind the others. Throws `field.taken` (409) for a title that another one has, `field.full` for one too many, `field.no_choices` for a choice of nothing. */
export const createContactField = (context: ActorContext, field: CreateContactField): Promise<ContactFieldList> => {
  if (field.type === 'choice' && field.choices.length === 0) throw userError('field.no_choices', {}, { field: 'choices', status: 422 });
  return changing(context, async (sql) => void (await addField(sql, field)));
};

/** The same inside the caller's transaction, who has looked at its choices; answers its key. */
export async function addField(sql: AccountSql, { title, type, choices, required }: CreateContactField): Promise<string> {
  await holdFields(sql);
  const { items } = await readContactFields(sql);
  if (items.length >= mostFields) throw userError('field.full', { most: mostFields }, { status: 422 });
  refuseTaken(title, items);
  const key = keyOfTitle(
    title,
    items.map((one) => one.key),
    'field',
  );
  await sql(
    `insert into field (account_id, id, key, title, type, choices, required, place)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, (select coalesce(max(place), 0) + 1 from field where account_id = $1))`,
    [newId(), key, title, type, type === 'choice' ? JSON.stringify(once(choices)) : null, required],
  );
  return key;
}

/** Renames, hides, asks for it, or gives it other choices. Values stay whatever happens. */
export function changeContactField(context: ActorContext, id: string, change: ChangeContactField): Promise<ContactFieldList> {
  const fieldId = findableId('field', id);
  return changing(context, async (sql) => {
    const { items } = await readContactFields(sql);
    const before = items.find((one) => one.id === toPublicId('field', fieldId));
    if (!before) throw notFound('field');
    if (change.title !== undefined)
      refuseTaken(
        change.title,
        items.filter((one) => one !== before),
      );
    if (change.choices?.length === 0 && before.type === 'choice')
      throw userError('field.no_choices', {}, { field: 'choices', status: 422 });
    const { title = before.title, hidden = before.hidden, required = before.required, choices = before.choices } = change;
    await sql(
      'update field set title = $3, hidden = $4, required = $5, choices = $6::jsonb, revision = revision + 1 where account_id = $1 and id = $2',
      [fieldId, title, hidden, required, before.type === 'choice' ? JSON.stringify(once(choices)) : null],
    );
  });
}

const places = rowsOf({ id: 'uuid', place: 'int' });
/** Puts all fields into this order. Throws `field.changed_elsewhere` (409) when they are not the same any more. */
export function orderContactFields(context: ActorContext, { ids }: OrderContactFields): Promise<ContactFieldList> {
  return changing(context, async (sql) => {
    const there = (await readContactFields(sql)).items.map(({ id }) => id);
    if (there.length !== ids.length || new Set(ids).size !== ids.length || there.some((id) => !ids.includes(id)))
      throw userError('field.changed_elsewhere', {}, { status: 409, field: 'ids' });
    await sql(`update field f set place = d.place from ${places.from('$2')} where f.account_id = $1 and f.id = d.id`, [
      places.of(ids.map((id, at) => ({ id: findableId('field', id), place: at + 1 }))),
    ]);
  });
}

/** Fields of one account are changed one after the other, so that neither keys nor the order are given twice. */
async function changing({ db, actor }: ActorContext, change: (sql: AccountSql) => Promise<void>): Promise<ContactFieldList> {
  requireRight(actor, 'contact.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    await holdFields(sql);
    await change(sql);
    return readContactFields(sql);
  });
}

const holdFields = (sql: AccountSql) => sql(`select pg_advisory_xact_lock(hashtext('contact_fields'), $1::int)`);

function refuseTaken(title: string, others: readonly { title: string }[]): void {
  if (others.some((one) => one.title.toLowerCase() === title.toLowerCase()))
    throw userError('field.taken', { title }, { field: 'title', status: 409 });
}

const once = (choices: readonly string[]): string[] => [...new Set(choices)];
