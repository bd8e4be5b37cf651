import type { ProviderUses } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, toPublicId } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { lockProvider } from './lock-provider.ts';

/** What stands and falls with a provider: its addresses, the live workflows that name or hear one of them, and the messages that wait for it. */
export function listProviderUses({ db, actor }: ActorContext, publicId: string): Promise<ProviderUses> {
  requireRight(actor, 'provider.read');
  return db.withAccountSql(actor.accountId, async (sql) => ({ items: await findUses(sql, (await lockProvider(sql, publicId)).id) }));
}

export async function findUses(sql: AccountSql, providerId: string): Promise<ProviderUses['items']> {
  const addresses = await sql<{ id: string; value: string }>(
    'select id, value from own_address where account_id = $1 and provider_id = $2 and archived_at is null order by value limit 200',
    [providerId],
  );
  const ids = addresses.map(({ id }) => id);
  const workflows = await sql<{ id: string; name: string }>(
    `select w.id, w.name from workflow w where w.account_id = $1 and w.archived_at is null and (w.id = any ($3::uuid[])
       or exists (select from workflow_trigger t where t.account_id = $1 and t.workflow_id = w.id and t.source_id = any ($2::uuid[])))
     order by w.name limit 200`,
    [ids, (await namersOf(sql, addresses)).map(({ id }) => id)],
  );
  const [queue] = await sql<{ count: number }>(
    'select count(*)::int as count from message_queue where account_id = $1 and provider_id = $2',
    [providerId],
  );
  return [
    ...workflows.map(({ id, name }) => ({ kind: 'workflow' as const, id: toPublicId('workflow', id), name })),
    ...addresses.map(({ id, value }) => ({ kind: 'address' as const, id: toPublicId('ownAddress', id), name: value })),
    ...(queue && queue.count > 0 ? [{ kind: 'queue' as const, id: null, name: String(queue.count) }] : []),
  ];
}

/** Names of the live workflows that name this address; who hears every address does not need it. */
export async function findNamers(sql: AccountSql, addressId: string): Promise<string[]> {
  const [address] = await sql<{ id: string; value: string }>('select id, value from own_address where account_id = $1 and id = $2', [
    addressId,
  ]);
  return address ? (await namersOf(sql, [address])).map(({ name }) => name) : [];
}

/** An address is named by its id, as rows or as people have it, or as it is written: as the whole of a setting. */
const namersOf = (sql: AccountSql, addresses: readonly { id: string; value: string }[]) =>
  sql<{ id: string; name: string }>(
    `select w.id, w.name from workflow w join workflow_version v on v.account_id = w.account_id and v.id = w.live_version_id
     where w.account_id = $1 and w.archived_at is null and exists (select from unnest($2::text[]) n(word)
       where v.graph @? ('$.nodes[*].input.* ? (@ == ' || to_json(n.word)::text || ')')::jsonpath)
     order by w.name limit 200`,
    [addresses.flatMap(({ id, value }) => [id, toPublicId('ownAddress', id), value])],
  );
