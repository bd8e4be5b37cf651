import { type CompiledQuery, compileQuery } from './compile-query.ts';
import { GroupWhen } from './group-query.ts';
import { queryFilter, queryMatches, queryRow } from './group-query-sql.ts';

/** Who belongs to a group that fills itself, as pieces of a statement: `with ${row} select .. from contact c, q where ${matches}`, with `filter` as $2. */
export interface MemberSql {
  row: string;
  matches: string;
  filter: string;
  /** The name of the prepared statement that is made of it; a query of its own has none, as its text is its own. */
  named(name: string): string | undefined;
}

/** Of a stored query; of one that cannot be understood nobody belongs. */
export function memberSql(stored: unknown): MemberSql {
  const when = GroupWhen.safeParse(stored);
  if (!when.success) return { row: queryRow, matches: queryMatches, filter: queryFilter(stored) ?? nobody, named: (name) => name };
  const compiled = compileQuery(when.data.when);
  return typeof compiled === 'string' ? none : compiledSql(compiled);
}

export const compiledSql = ({ join, parts, values }: CompiledQuery): MemberSql => ({
  row: valueRow,
  matches: `c.account_id = $1 and c.status = 'active' and (${parts.map(({ sql }) => sql).join(` ${join} `)})`,
  filter: JSON.stringify(values),
  named: () => undefined,
});
const valueRow = 'q as materialized (select $2::jsonb as v)';

/** A tag that cannot exist, as names are not empty. */
const nobody = JSON.stringify({ tags: [''], notTags: [], groups: [], languages: [], fields: [] });
const none: MemberSql = { row: queryRow, matches: queryMatches, filter: nobody, named: (name) => name };
