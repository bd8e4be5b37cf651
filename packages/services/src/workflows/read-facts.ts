import type { DraftFacts } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import type { OutsideNames } from '@signalbox/flow';
import { readCalendars, readTables } from '@signalbox/runner';
import { isMailboxLate } from '../providers/is-mailbox-late.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { readKeywordFacts } from './keyword-facts.ts';
import { readLabelFacts } from './label-facts.ts';
import { readWorkflowFacts, uuidsOf } from './workflow-facts.ts';

/** What the compiler has to know about the account to check a graph that names these; a large account costs no more than a small one. */
export async function readFacts(
  sql: AccountSql,
  { catalogue, channels }: Pick<ServiceContext, 'catalogue' | 'channels'>,
  { workflowId, names }: { workflowId: string | null; names: OutsideNames },
): Promise<DraftFacts> {
  return {
    ...(await readLabelFacts(sql, names)),
    ...(await readAddressFacts(sql, names.ownAddresses)),
    workflows: await readWorkflowFacts(sql, catalogue, names.workflows),
    tables: [...(await readTables(sql, names.tables)).entries()].flatMap(([id, { name, keyColumn, columns, archived }]) =>
      archived ? [] : [{ id, name, keyColumn, columns }],
    ),
    templates: await readTemplateFacts(sql, names.templates),
    calendars: [...(await readCalendars(sql, names.calendars)).keys()],
    keywords: await readKeywordFacts(sql, channels, { workflowId, names: names.keywords }),
    lateMailboxes: await readLateMailboxes(sql),
  };
}

/** Also archived ones: who names one goes on saying it. */
async function readTemplateFacts(sql: AccountSql, names: readonly string[]): Promise<string[]> {
  const uuids = uuidsOf('template', names);
  if (uuids.length === 0) return [];
  const rows = await sql<{ id: string }>(
    'select id from template where account_id = $1 and id = any ($2::uuid[])',
    [uuids],
    'template_facts',
  );
  return rows.map(({ id }) => toPublicId('template', id));
}

async function readAddressFacts(sql: AccountSql, names: readonly string[]) {
  const [row] = await sql<{ own: { id: string; value: string }[]; channels: string[] }>(
    `with own as (select o.id, o.value, g.channel, o.can_send and g.enabled as sends from own_address o
         join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id
         where o.account_id = $1 and o.archived_at is null)
     select (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'value', value)), '[]') from own
         where id = any ($2::uuid[]) or value = any ($3::text[])) as own,
       array(select distinct channel from own where sends order by channel) as channels`,
    [uuidsOf('ownAddress', names), names],
    'address_facts',
  );
  const { own = [], channels = [] } = row ?? {};
  // The picker puts the public id into the graph; a number that was typed is as good.
  const known = new Set(own.flatMap(({ id, value }) => [toPublicId('ownAddress', id), value]));
  return {
    ownAddresses: names.filter((name) => known.has(name)),
    channels,
  };
}

async function readLateMailboxes(sql: AccountSql): Promise<DraftFacts['lateMailboxes']> {
  const rows = await sql<{ channel: string; id: string; value: string }>(
    `select p.channel, o.id, o.value from mailbox_place m join provider p on p.account_id = $1 and p.id = m.provider_id and p.archived_at is null
       join own_address o on o.account_id = $1 and o.provider_id = p.id and o.can_receive and o.archived_at is null
     where m.account_id = $1 and ${isMailboxLate('p', 'm')} order by o.id limit 20`,
    [],
    'late_mailboxes',
  );
  return rows.map(({ id, ...row }) => ({ ...row, id: toPublicId('ownAddress', id) }));
}
