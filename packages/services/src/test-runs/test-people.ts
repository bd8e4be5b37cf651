import type { TestRun } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { labelNeeds, type OutsideNames, type Plan } from '@signalbox/flow';
import type { ContactView } from '@signalbox/nodes';
import { addLabels, listMembers, loadContactViews } from '@signalbox/runner';

/** Who a test may meet: people of the account as they are now. Nothing is written about them. */
export interface TestPeople {
  /** The first members of the groups that the draft names; a group that does not exist is not here. */
  members: ReadonlyMap<string, readonly ContactView[]>;
  /** By their numbers: members, and who was asked for. */
  byPhone: ReadonlyMap<string, ContactView>;
}

/** A test goes through so many members of a group; the trace says how many there were. */
const mostMembers = 100;

export async function readPeople(
  sql: AccountSql,
  { names, called, phones }: { names: Pick<OutsideNames, 'groups' | 'tags'>; called: readonly Plan[]; phones: readonly string[] },
): Promise<TestPeople> {
  const groups = [...new Set([...names.groups, ...called.flatMap(groupsIn)])];
  const tags = [...new Set([...names.tags, ...called.flatMap((plan) => labelNeeds(plan)?.tags ?? [])])];
  const members = await listMembers(sql, groups, mostMembers);
  const asked = await contactsAt(sql, phones);
  const everybody = [...new Map([...members.values(), asked].flat().map((one) => [one.id, one])).values()];
  await addLabels(sql, everybody, { groups, tags });
  const labelled = new Map(everybody.map((one) => [one.id, one]));
  return {
    members: new Map([...members].map(([name, list]) => [name, list.map((one) => labelled.get(one.id) ?? one)])),
    byPhone: new Map(everybody.flatMap((one) => (one.phone ? [[one.phone, one] as const] : []))),
  };
}

/** The groups that the steps of a called workflow name. */
const groupsIn = (plan: Plan): string[] => [
  ...(labelNeeds(plan)?.groups ?? []),
  ...Object.values(plan.nodes).flatMap(({ input: { group } }) =>
    group && 'lit' in group && typeof group.lit === 'string' && group.lit ? [group.lit] : [],
  ),
];

/** The phones that tests begin with. */
export const phonesOf = (inputs: readonly Pick<TestRun, 'contact' | 'trigger'>[]): string[] =>
  inputs.flatMap(({ contact, trigger: { payload } }) =>
    [contact?.phone, payload.from].filter((one): one is string => typeof one === 'string' && one !== ''),
  );

async function contactsAt(sql: AccountSql, phones: readonly string[]): Promise<ContactView[]> {
  if (phones.length === 0) return [];
  const rows = await sql<{ id: string }>(
    `select distinct contact_id as id from address where account_id = $1 and kind = 'phone' and value = any ($2::text[]) and contact_id is not null`,
    [[...new Set(phones)]],
    'test_contacts',
  );
  const views = await loadContactViews(
    sql,
    rows.map((row) => row.id),
  );
  return [...views.values()];
}
