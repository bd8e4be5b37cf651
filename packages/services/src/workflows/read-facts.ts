import type { Sql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import type { Catalogue, CompileFacts, Graph } from '@signalbox/flow';
import { readWorkflowFacts } from './workflow-facts.ts';

/** With more names than this nobody is told that a name is new. */
const maxNames = 2000;

/** What the compiler has to know about the account to check this graph. */
export async function readFacts(
  sql: Sql,
  catalogue: Catalogue,
  accountId: number,
  workflowId: string | null,
  graph: Graph,
): Promise<CompileFacts> {
  const [row] = await sql<{ own: { id: string; value: string; kind: string; can_send: boolean }[]; tags: string[]; groups: string[] }>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'value', o.value, 'kind', o.kind, 'can_send', o.can_send and g.enabled)), '[]')
         from own_address o join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id
         where o.account_id = $1 and o.archived_at is null) as own,
       array(select name from tag where account_id = $1 limit $2) as tags,
       array(select name from contact_group where account_id = $1 and archived_at is null limit $2) as groups`,
    [accountId, maxNames + 1],
    'compile_facts',
  );
  const { own = [], tags = [], groups = [] } = row ?? {};
  return {
    // The picker puts the public id into the graph; a number that was typed is as good.
    ownAddresses: own.flatMap(({ id, value }) => [toPublicId('ownAddress', id), value]),
    channels: [...new Set(own.flatMap(({ kind, can_send }) => (can_send ? [channels[kind] ?? kind] : [])))],
    workflows: await readWorkflowFacts(sql, catalogue, accountId, graph),
    ...(tags.length > maxNames ? {} : { tags }),
    ...(groups.length > maxNames ? {} : { groups }),
    ...(workflowId === null ? {} : { workflowId: toPublicId('workflow', workflowId) }),
  };
}

/** The channel of an own address by its kind. */
const channels: Readonly<Record<string, string>> = { phone: 'sms', short_code: 'sms', name: 'sms', email: 'email', app: 'app' };
