import type { AccountSql } from '@signalbox/db';
import { type LabelNeeds, labelNeeds, type Plan } from '@signalbox/flow';
import type { ContactView } from '@signalbox/nodes/contract';
import { areMembers, haveTags } from '../groups/membership.ts';

/** More groups or tags than this nobody looks through; those that a condition names are known all the same. */
const most = 500;

/** Puts their groups and tags into contacts, where somebody looks at them at all; nobody needs them = nothing is read. */
export async function addLabels(sql: AccountSql, contacts: readonly ContactView[], needs: LabelNeeds | null): Promise<void> {
  if (!needs || contacts.length === 0) return;
  const rows = await sql<{ id: string; groups: string[]; tags: string[] }>(
    `select c.id,
       array(select g.name from contact_group_member m join contact_group g on g.account_id = $1 and g.id = m.group_id
         where m.account_id = $1 and m.contact_id = c.id and g.archived_at is null and g.query is null order by g.name_key limit $3) as groups,
       array(select t.name from contact_tag x join tag t on t.account_id = $1 and t.id = x.tag_id
         where x.account_id = $1 and x.contact_id = c.id order by t.name_key limit $3) as tags
     from unnest($2::uuid[]) c(id)`,
    [[...new Set(contacts.map((contact) => contact.id))].sort(), most],
    'contact_labels',
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const contact of contacts)
    Object.assign(contact, { groups: [...(byId.get(contact.id)?.groups ?? [])], tags: [...(byId.get(contact.id)?.tags ?? [])] });
  await addNamed(contacts, {
    names: needs.groups,
    key: 'groups',
    has: (pairs) =>
      areMembers(
        sql,
        pairs.map(({ contactId, name }) => ({ contactId, group: name })),
      ),
  });
  await addNamed(contacts, {
    names: needs.tags,
    key: 'tags',
    has: (pairs) =>
      haveTags(
        sql,
        pairs.map(({ contactId, name }) => ({ contactId, tag: name })),
      ),
  });
}

/** What runs of these plans look at. */
export function labelsOfPlans(plans: Iterable<Plan>): LabelNeeds | null {
  const all = [...new Set(plans)].flatMap((plan) => labelNeeds(plan) ?? []);
  if (all.length === 0) return null;
  return { groups: [...new Set(all.flatMap((one) => one.groups))], tags: [...new Set(all.flatMap((one) => one.tags))] };
}

interface Named {
  names: readonly string[];
  key: 'groups' | 'tags';
  has: (pairs: { contactId: string; name: string }[]) => Promise<boolean[]>;
}
/** Groups that fill themselves, and names in other letters than those of the group. */
async function addNamed(contacts: readonly ContactView[], { names, key, has }: Named): Promise<void> {
  const asked = contacts.flatMap((contact) => names.filter((name) => !contact[key]?.includes(name)).map((name) => ({ contact, name })));
  if (asked.length === 0) return;
  const found = await has(asked.map(({ contact, name }) => ({ contactId: contact.id, name })));
  for (const [at, { contact, name }] of asked.entries()) if (found[at]) contact[key]?.push(name);
}
