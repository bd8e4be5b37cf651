import type { Provider } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { messageRanks, toPublicId } from '@signalbox/domain';
import { noLoad, readLoads, readSecrets } from '@signalbox/messaging';
import { notFound } from '../shared/page.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { readCredits, unknownCredit } from './credit-rows.ts';
import { isMailboxLate } from './is-mailbox-late.ts';
import { isTestReport } from './is-test-report.ts';

/** The account's providers with their settings; of the secrets only which are set. `id` = this one alone. */
export async function readProviders(context: Context, sql: AccountSql, id: string | null = null): Promise<Provider[]> {
  const rows = await sql<ProviderRow>(providers, [id]);
  const told = new Map<string, Told>();
  for (const row of rows) told.set(row.id, await toldBy(context, sql, row));
  const credits = await readCredits(sql);
  const loads = await readLoads(sql);
  return rows.map(({ mailbox, checkedAt, checkCode, logLevel, debugUntil, nextTry, ...row }) => ({
    ...row,
    id: toPublicId('provider', row.id),
    ...(told.get(row.id) ?? nothing),
    credit: context.providerTypes.get(row.type)?.balance ? (credits.get(row.id) ?? unknownCredit) : null,
    load: loads.get(row.id) ?? noLoad,
    mailbox: mailbox && { ...mailbox, lookedAt: new Date(mailbox.lookedAt).toISOString() },
    since: row.since.toISOString(),
    nextTry: row.status === 'tripped' && nextTry ? nextTry.toISOString() : null,
    secrets: row.secrets.map(({ at, ...secret }) => ({ ...secret, at: new Date(at).toISOString() })),
    log: debugUntil ? { level: 'debug', until: debugUntil.toISOString() } : { level: logLevel, until: null },
    checked: checkedAt && { at: checkedAt.toISOString(), code: checkCode },
  }));
}

/** One of them. Throws `provider.not_found`. */
export async function readProviderView(context: Context, sql: AccountSql, id: string): Promise<Provider> {
  const [found] = await readProviders(context, sql, id);
  if (!found) throw notFound('provider');
  return found;
}

type Context = Pick<ServiceContext, 'providerTypes' | 'secretKey'>;

type Told = Pick<Provider, 'callbackUrl' | 'certificate'>;
const nothing: Told = { callbackUrl: null, certificate: null };

/** What the kind says of its settings and secrets; nothing while they are not whole. */
async function toldBy({ providerTypes, secretKey }: Context, sql: AccountSql, { id, type, config }: ProviderRow): Promise<Told> {
  const kind = providerTypes.get(type);
  if (!kind?.callbackUrl && !kind?.certificate) return nothing;
  const read = kind.config.safeParse(config);
  const secrets = kind.secrets.safeParse(await readSecrets(sql, { masterKey: secretKey, providerId: id }));
  if (!read.success || !secrets.success) return nothing;
  const settings = { config: read.data, secrets: secrets.data, providerId: id };
  const light = (await kind.certificate?.(settings)) ?? null;
  return {
    callbackUrl: kind.callbackUrl?.(settings) ?? null,
    certificate: light && { ...light, until: light.until === null ? null : new Date(light.until).toISOString() },
  };
}

interface ProviderRow extends Omit<Provider, 'since' | 'checked' | 'callbackUrl' | 'certificate' | 'credit' | 'load' | 'log' | 'nextTry'> {
  since: Date;
  checkedAt: Date | null;
  checkCode: string | null;
  nextTry: Date | null;
  logLevel: 'errors' | 'all';
  debugUntil: Date | null;
}

const providers = `select p.id, p.type, p.channel, p.name, p.status, p.status_code as "statusCode", p.per_second::float8 as "perSecond", p.resends_alarms as "resendsAlarms", p.prices, p.config, p.revision,
     p.status_at as since, p.probe_at as "nextTry",
     coalesce((select g.place from provider_grant g where g.account_id = p.account_id and g.provider_id = p.id), 0)::int as place, p.checked_at as "checkedAt", p.check_code as "checkCode",
     p.log_level as "logLevel", case when p.debug_until > now() then p.debug_until end as "debugUntil",
     array(select o.value from own_address o where o.account_id = p.account_id and o.provider_id = p.id and o.archived_at is null order by o.value) as addresses,
     coalesce((select jsonb_agg(jsonb_build_object('field', s.field, 'at', s.set_at, 'by', u.name) order by s.field) from provider_secret s
       left join app_user u on u.id = s.set_by
       where s.account_id = p.account_id and s.provider_id = p.id), '[]') as secrets,
     (select count(*)::int from provider_event e where e.account_id = p.account_id and e.provider_id = p.id
         and e.code in ('receipt.unreadable', 'message.unknown_address', 'message.not_storable'))
       + (select count(*)::int from receipt r where r.account_id = p.account_id and r.provider_id = p.id and r.message_id is null
          and not ${isTestReport('r')} and r.id between uuid7_floor(now() - interval '30 days') and uuid7_floor(now() - interval '10 minutes')) as unusable,
     (select count(*)::int from (select from message_queue q where q.account_id = p.account_id and q.provider_id = p.id limit 100000) w) as waiting,
     case when p.status = 'tripped' then jsonb_build_object(
       'moved', (select coalesce(sum((e.raw->>'count')::int), 0) from provider_event e where e.account_id = p.account_id and e.provider_id = p.id
         and e.code = 'breaker.moved' and e.id >= uuid7_floor(p.status_at)),
       'unclear', (select count(*) from message m where m.account_id = p.account_id and m.provider_id = p.id and m.state = ${messageRanks.unknown}
         and m.id >= uuid7_floor(p.status_at - interval '1 hour'))) end as stopped,
     (select jsonb_build_object('lookedAt', m.looked_at, 'isLate', ${isMailboxLate('p', 'm')})
       from mailbox_place m where m.account_id = p.account_id and m.provider_id = p.id) as mailbox
   from provider p where p.account_id = $1 and p.archived_at is null and ($2::uuid is null or p.id = $2) order by place, p.id limit 200`;
