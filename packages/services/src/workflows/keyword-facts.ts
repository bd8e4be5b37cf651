import { type AccountSql, rowsOf } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import type { KeywordFact, KeywordName } from '@signalbox/flow';
import { addressesOf, readReceivingAddresses } from './receiving-addresses.ts';

/** Which of these words start another live workflow of the account already, on the same number. */
export async function readKeywordFacts(
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
