import { GroupQuery } from './group-query.ts';

/**
 * The query of a group as one constant condition on `contact c`; $1 = account, $2 = `queryFilter` of it.
 * `q` must be in scope: put `queryRow` before it.
 */
export const queryRow = `q as materialized (select
    array(select distinct lower(x) from jsonb_array_elements_text($2::jsonb -> 'tags') x) as tags,
    array(select t.id from tag t where t.account_id = $1 and t.name_key in (select lower(x) from jsonb_array_elements_text($2::jsonb -> 'tags') x)) as tag_ids,
    array(select t.id from tag t where t.account_id = $1 and t.name_key in (select lower(x) from jsonb_array_elements_text($2::jsonb -> 'notTags') x)) as not_tag_ids,
    array(select distinct lower(x) from jsonb_array_elements_text($2::jsonb -> 'groups') x) as groups,
    array(select g.id from contact_group g where g.account_id = $1 and g.archived_at is null and g.name_key in (select lower(x) from jsonb_array_elements_text($2::jsonb -> 'groups') x)) as group_ids,
    array(select lower(x) from jsonb_array_elements_text($2::jsonb -> 'languages') x) as languages,
    $2::jsonb -> 'fields' as fields)`;

export const queryMatches = `c.account_id = $1 and c.status = 'active'
  and (cardinality(q.tags) = 0 or cardinality(q.tags) = cardinality(q.tag_ids)
    and (select count(*) from contact_tag t where t.account_id = $1 and t.contact_id = c.id and t.tag_id = any (q.tag_ids)) = cardinality(q.tag_ids))
  and (cardinality(q.not_tag_ids) = 0 or not exists (select from contact_tag t where t.account_id = $1 and t.contact_id = c.id and t.tag_id = any (q.not_tag_ids)))
  and (cardinality(q.groups) = 0 or cardinality(q.groups) = cardinality(q.group_ids)
    and (select count(*) from contact_group_member m where m.account_id = $1 and m.contact_id = c.id and m.group_id = any (q.group_ids)) = cardinality(q.group_ids))
  and (cardinality(q.languages) = 0 or lower(c.language) = all (q.languages))
  and (jsonb_array_length(q.fields) = 0 or not exists (select from jsonb_to_recordset(q.fields) f(field text, op text, value text),
    lateral (select lower(coalesce(case f.field when 'name' then c.name else c.fields ->> f.field end, '') collate "pg_c_utf8"), lower(f.value collate "pg_c_utf8")) v(held, wanted)
    where not case f.op when 'is' then v.held = v.wanted when 'isNot' then v.held <> v.wanted else position(v.wanted in v.held) > 0 end))`;

/** The value of $2 for a stored query; null when the stored one cannot be understood, as then nobody belongs. */
export function queryFilter(stored: unknown): string | null {
  const query = GroupQuery.safeParse(stored);
  if (!query.success) return null;
  const { all } = query.data;
  return JSON.stringify({
    tags: words(all.map((one) => ('tag' in one ? one.tag : null))),
    notTags: words(all.map((one) => ('notTag' in one ? one.notTag : null))),
    groups: words(all.map((one) => ('group' in one ? one.group : null))),
    languages: words(all.map((one) => ('language' in one ? one.language : null))),
    fields: all.filter((one) => 'field' in one),
  });
}

const words = (names: readonly (string | null)[]): string[] => names.filter((name) => name !== null);
