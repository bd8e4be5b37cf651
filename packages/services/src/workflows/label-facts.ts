import type { AccountSql } from '@signalbox/db';
import { type OutsideNames, suggest } from '@signalbox/flow';

interface Labels {
  tags: string[];
  groups: string[];
}

/** Among so many a name that somebody mistyped is looked for, for so many names at a time. */
const candidates = 5000;
const mistyped = 20;

/** Which of these tags and groups there are, in the words of the graph, and the names that somebody may have meant by the others. */
export async function readLabelFacts(sql: AccountSql, names: Pick<OutsideNames, 'tags' | 'groups'>): Promise<Labels> {
  const wanted = [names.tags.map((name) => name.trim()), names.groups.map((name) => name.trim())];
  if (wanted.every((list) => list.length === 0)) return { tags: [], groups: [] };
  const [found] = await sql<Labels>(
    `select array(select n from unnest($2::text[]) n join tag t on t.account_id = $1 and t.name_key = lower(n)) as tags,
       array(select n from unnest($3::text[]) n join contact_group g on g.account_id = $1 and g.archived_at is null and g.name_key = lower(n)) as groups`,
    [...wanted],
    'label_facts',
  );
  const there = { tags: existing(names.tags, found?.tags), groups: existing(names.groups, found?.groups) };
  const fresh = { tags: others(names.tags, there.tags), groups: others(names.groups, there.groups) };
  if (fresh.tags.length + fresh.groups.length === 0) return there;
  // As long as the name, give or take what may be mistyped in it.
  const [near] = await sql<Labels>(
    `select array(select name from tag t where account_id = $1 and exists (select from unnest($2::text[]) n
           where abs(length(t.name) - length(n)) <= greatest(1, length(n) / 3)) order by name_key limit $4) as tags,
       array(select name from contact_group g where account_id = $1 and archived_at is null and exists (select from unnest($3::text[]) n
           where abs(length(g.name) - length(n)) <= greatest(1, length(n) / 3)) order by name_key limit $4) as groups`,
    [fresh.tags, fresh.groups, candidates],
    'label_facts_near',
  );
  return {
    tags: [...there.tags, ...meant(fresh.tags, near?.tags)],
    groups: [...there.groups, ...meant(fresh.groups, near?.groups)],
  };
}

const existing = (names: readonly string[], found: readonly string[] = []): string[] => names.filter((name) => found.includes(name.trim()));
const others = (names: readonly string[], there: readonly string[]): string[] =>
  names.filter((name) => !there.includes(name)).slice(0, mistyped);
const meant = (names: readonly string[], near: readonly string[] = []): string[] => [
  ...new Set(names.flatMap((name) => suggest(name, near) ?? [])),
];
