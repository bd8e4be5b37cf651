import { type AccountSql, rowsOf } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import type { KeywordFact, KeywordName } from '@signalbox/flow';
import { httpPathKey } from './http-token.ts';
import { addressesOf, readReceivingAddresses } from './receiving-addresses.ts';

/** Which of these words start another live workflow of the account already, on the same number, and which paths lead to one. */
export async function readKeywordFacts(
  sql: AccountSql,
  channels: Channels,
  { workflowId, names }: { workflowId: string | null; names: readonly KeywordName[] },
): Promise<KeywordFact[]> {
  const paths = names.filter(({ channel }) => channel === 'http');
  const words = names.filter(({ channel }) => channel !== 'http');
  return [
    ...(await readWordFacts(sql, channels, { workflowId, names: words })),
    ...(await readPathFacts(sql, { workflowId, names: paths })),
  ];
}

async function readPathFacts(sql: AccountSql, { workflowId, names }: { workflowId: string | null; names: readonly KeywordName[] }) {
  if (names.length === 0) return [];
  const keys = new Map(names.map((name) => [httpPathKey(sql.accountId, name.word), name]));
  const rows = await sql<{ key: string; name: string }>(
    `select t.key, w.name from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.account_id = $1 and t.kind = 'http' and t.key = any ($3::text[]) and t.workflow_id is distinct from $2`,
    [workflowId, [...keys.keys()]],
    'path_facts',
  );
  return rows.flatMap(({ key, name: workflow }) => {
    const name = keys.get(key);
    return name ? [{ ...name, to: '', workflow }] : [];
  });
}

async function readWordFacts(
  sql: AccountSql,
  channels: Channels,
  { workflowId, names }: { workflowId: string | null; names: readonly KeywordName[] },
): Promise<KeywordFact[]> {
  if (names.length === 0) return [];
  const addresses = await readReceivingAddresses(sql, channels);
  const wanted = names.flatMap((name) =>
    addressesOf({ kind: name.channel, sourceId: name.address }, addresses).map(({ id, value }) => ({ name, id, value })),
  );
  const rows = await sql<{ source_id: string; key: string; name: string }>(
    `select distinct on (t.source_id, t.key) t.source_id, t.key, w.name
     from ${listeners.from('$3', 'k')}
     join workflow_trigger t on t.account_id = $1 and t.kind = k.kind and t.source_id = k.source_id and t.key = k.key
     join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     where t.workflow_id is distinct from $2 order by t.source_id, t.key, t.priority desc, t.id`,
    [workflowId, listeners.of(wanted.map(({ id, name }) => ({ source_id: id, key: name.word, kind: name.channel })))],
    'keyword_facts',
  );
  const others = new Map(rows.map((row) => [`${row.source_id} ${row.key}`, row.name]));
  return wanted.flatMap(({ name, id, value }) => {
    const workflow = others.get(`${id} ${name.word}`);
    return workflow === undefined ? [] : [{ ...name, to: value, workflow }];
  });
}

const listeners = rowsOf({ source_id: 'uuid', key: 'text', kind: 'text' });
