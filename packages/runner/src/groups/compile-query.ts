import { type Comparison, type ConditionItem, type ConditionRow, isComplete, readCondition, writeRow } from '@signalbox/flow';

/** A part of a query that holds or does not hold on its own, as its text and as a condition on `contact c`. */
export interface QueryPart {
  text: string;
  sql: string;
}
export interface CompiledQuery {
  /** How the parts are joined. */
  join: 'and' | 'or';
  parts: QueryPart[];
  /** What `q.v ->> n` stands for, in its order. */
  values: (string | number)[];
}
/** Why a condition is no query: a row is not filled in, or it says what cannot be looked up. */
export type QueryFault = 'unfinished' | 'unknown' | 'empty';

/**
 * A condition in the language of conditions, which is looked up in the rows of contacts: constant pieces of SQL, and every value of the query as a
 * parameter. A value that is missing is as in a run: the row does not hold, and one that says *not* does.
 */
export function compileQuery(text: string): CompiledQuery | QueryFault {
  const condition = readCondition(text);
  if (!condition) return 'unknown';
  if (condition.items.length === 0) return 'empty';
  const values: CompiledQuery['values'] = [];
  const put = (value: string | number): string => `(q.v ->> ${values.push(value) - 1})`;
  const parts: QueryPart[] = [];
  for (const item of condition.items) {
    const part = compileItem(item, put);
    if (typeof part === 'string') return part;
    parts.push(part);
  }
  return { join: condition.join, parts, values };
}

type Put = (value: string | number) => string;
function compileItem(item: ConditionItem, put: Put): QueryPart | QueryFault {
  if (item.kind === 'text') return 'unknown';
  if (item.kind === 'row') return compileRow(item, put);
  const parts = item.items.map((one) => compileItem(one, put));
  const fault = parts.find((one): one is QueryFault => typeof one === 'string');
  if (fault) return fault;
  const all = parts as QueryPart[];
  const [sign, word] = item.join === 'and' ? ([' && ', ' and '] as const) : ([' || ', ' or '] as const);
  return { text: all.map((part) => part.text).join(sign), sql: `(${all.map((part) => part.sql).join(word)})` };
}

function compileRow(row: ConditionRow, put: Put): QueryPart | QueryFault {
  if (row.test === '' || !isComplete(row)) return 'unfinished';
  const make = tests[row.test];
  const given = row.values.map((value) => ('path' in value ? null : 'text' in value ? value.text : value.number));
  const held = row.field === 'contact' ? '' : heldText(row.field, put);
  if (!make || held === null || given.some((value) => value === null)) return 'unknown';
  const places = (given as (string | number)[]).map(put);
  return { text: writeRow(row), sql: make(held, places, row.exact) };
}

/** The value of a contact as text; null = contacts have none of that name. `contact.createdAt` is known to queries alone. */
function heldText(path: string, put: Put): string | null {
  const own = /^contact\.fields\.([A-Za-z_]\w*)$/.exec(path)?.[1] ?? /^contact\.fields\["([^"\\]+)"\]$/.exec(path)?.[1];
  if (own !== undefined) return `(c.fields ->> ${put(own)})`;
  return Object.hasOwn(held, path) ? (held[path] ?? null) : null;
}
const addressOf = (kind: 'phone' | 'email'): string =>
  `(select a.value from address a where a.account_id = $1 and a.contact_id = c.id and a.kind = '${kind}' and a.status = 'active' order by a.rank, a.id limit 1)`;
const held: Readonly<Record<string, string>> = {
  'contact.name': 'c.name',
  'contact.language': 'c.language',
  'contact.timeZone': 'c.time_zone',
  'contact.phone': addressOf('phone'),
  'contact.email': addressOf('email'),
  'contact.createdAt': `to_char(uuid_extract_timestamp(c.id) at time zone 'UTC', 'YYYY-MM-DD')`,
};

type Make = (x: string, values: readonly string[], exact: boolean) => string;
const plain = (text: string, exact: boolean): string => (exact ? text : `lower(btrim(${text}))`);
const sure = (sql: string, otherwise = false): string => `coalesce(${sql}, ${otherwise})`;
const not =
  (make: Make): Make =>
  (x, values, exact) =>
    `not ${make(x, values, exact)}`;

const is: Make = (x, values, exact) => sure(values.map((value) => `${plain(x, exact)} = ${plain(value, exact)}`).join(' or ') || 'false');
const contains: Make = (x, [a = ''], exact) => sure(`position(${plain(a, exact)} in ${plain(x, exact)}) > 0`);
const blank: Make = (x) => sure(`btrim(${x}) = ''`, true);
/** What is no number is none, and nothing else is read as one. */
const compare =
  (sign: '=' | '<' | '<=' | '>' | '>='): Make =>
  (x, [a = '']) =>
    sure(`case when ${x} ~ '^-?[0-9]+([.][0-9]+)?$' then ${x}::numeric ${sign} ${a}::numeric end`);
const day = (text: string): string => `left(${text}, 10)`;
const onDay =
  (sign: '=' | '<' | '>'): Make =>
  (x, [a = '']) =>
    sure(`${day(x)} ${sign} ${day(a)} and ${x} <> ''`);
const hours = (count: string, unit: string): string =>
  `make_interval(hours => (${count}::numeric * case ${unit} when 'weeks' then 168 when 'days' then 24 else 1 end)::int)`;
const today = (shift = ''): string => `to_char((now() ${shift}) at time zone 'UTC', 'YYYY-MM-DD')`;
const labelled =
  (tables: string): Make =>
  (_, [a = '']) =>
    `exists (select from ${tables} and t.name_key = lower(btrim(${a})) and m.contact_id = c.id)`;
const inGroup = labelled(
  'contact_group t join contact_group_member m on m.account_id = $1 and m.group_id = t.id where t.account_id = $1 and t.archived_at is null',
);
const hasTag = labelled('tag t join contact_tag m on m.account_id = $1 and m.tag_id = t.id where t.account_id = $1');

/** A comparison that is not here is of values that contacts do not have. */
const tests: { readonly [Test in Comparison]?: Make } = {
  ...{ is, oneOf: is, isNot: not(is), notOneOf: not(is), contains, notContains: not(contains), empty: blank, notEmpty: not(blank) },
  startsWith: (x, [a = ''], exact) => sure(`starts_with(${plain(x, exact)}, ${plain(a, exact)})`),
  endsWith: (x, [a = ''], exact) => sure(`right(${plain(x, exact)}, length(${plain(a, exact)})) = ${plain(a, exact)}`),
  ...{
    equal: compare('='),
    notEqual: not(compare('=')),
    below: compare('<'),
    atMost: compare('<='),
    above: compare('>'),
    atLeast: compare('>='),
  },
  between: (x, [a = '', b = ''], exact) => `(${compare('>=')(x, [a], exact)} and ${compare('<=')(x, [b], exact)})`,
  ...{ on: onDay('='), before: onDay('<'), after: onDay('>') },
  betweenDays: (x, [a = '', b = '']) => sure(`${day(x)} between ${day(a)} and ${day(b)}`),
  inLast: (x, [count = '', unit = '']) => sure(`${day(x)} between ${today(`- ${hours(count, unit)}`)} and ${today()}`),
  inNext: (x, [count = '', unit = '']) => sure(`${day(x)} between ${today()} and ${today(`+ ${hours(count, unit)}`)}`),
  yes: (x) => sure(`${x} = 'true'`),
  no: (x) => sure(`${x} = 'false'`),
  ...{ inGroup, notInGroup: not(inGroup), hasTag, hasNotTag: not(hasTag) },
};
