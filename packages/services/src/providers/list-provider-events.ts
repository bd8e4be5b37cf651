import type { Page, ProviderEvent, ProviderEventQuery } from '@signalbox/contract';
import { fromPublicId, requireRight, stateOfRank, toPublicId } from '@signalbox/domain';
import { readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { isTestReport } from './is-test-report.ts';

/** The log of a provider, newest first; none for a provider that is not the account's. */
export function listProviderEvents(
  { db, actor }: ActorContext,
  providerId: string,
  { only, ...query }: ProviderEventQuery,
): Promise<Page<ProviderEvent>> {
  requireRight(actor, 'provider.read');
  const { before, take } = readPage('providerEvent', query);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<EventRow>(
      `select id, level, code, uuid7_time(id) as at, raw from ${eventsOf(only ?? 'all')} order by e.id desc limit $4`,
      [fromPublicId('provider', providerId), before, take],
    );
    return toPage('providerEvent', rows, { take, view: eventView });
  });
}

const conditions = {
  all: '',
  errors: `and level = 'error'`,
  // As the index has it.
  unusable: `and code in ('receipt.unreadable', 'message.unknown_address', 'message.not_storable')`,
};

/**
 * The events of provider $2 before $3, and its reports that no message was found for within ten minutes: they are kept where reports are.
 * So are those on test messages, which are of no ledger.
 */
const eventsOf = (only: keyof typeof conditions): string => `((
    select id, level, code, raw from provider_event where account_id = $1 and provider_id = $2 and id < $3 ${conditions[only]} order by id desc limit $4)
  ${only === 'all' ? testReports : ''}
  union all (
    select id, 'error', 'receipt.unmatched', jsonb_build_object('text', raw -> 'text', 'ref', provider_ref) from receipt
    where account_id = $1 and provider_id = $2 and message_id is null and id < $3 and not ${isTestReport('receipt')}
      and id between uuid7_floor(now() - interval '30 days') and uuid7_floor(now() - interval '10 minutes') order by id desc limit $4)) e`;

const testReports = `union all (
    select distinct r.id, 'info', 'test.reported', jsonb_build_object('ref', r.provider_ref, 'rank', r.state)
    from provider_event t cross join lateral jsonb_array_elements_text(t.raw -> 'refs') ref
    join receipt r on r.account_id = $1 and r.provider_id = $2 and r.provider_ref = ref and r.message_id is null
    where t.account_id = $1 and t.provider_id = $2 and t.code = 'test.done' and r.id < $3 and r.id > t.id order by r.id desc limit $4)`;

interface EventRow {
  id: string;
  level: ProviderEvent['level'];
  code: ProviderEvent['code'];
  at: Date;
  raw: { from?: unknown; to?: unknown; text?: unknown; content?: { text?: unknown }; rank?: number };
}

function eventView({ id, level, code, at, raw: { from, to, text, rank, ...raw } }: EventRow): ProviderEvent {
  const said = text ?? raw.content?.text;
  return {
    id: toPublicId('providerEvent', id),
    level,
    code,
    at: at.toISOString(),
    from: textOf(from),
    to: textOf(to),
    text: textOf(said),
    raw: rank === undefined ? raw : { ...raw, state: stateOfRank(rank) },
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
