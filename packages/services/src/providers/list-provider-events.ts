import type { Page, PageQuery, ProviderEvent } from '@signalbox/contract';
import { fromPublicId, requireRight, toPublicId } from '@signalbox/domain';
import { readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** What a provider brought that could not be used, newest first; none for a provider that is not the account's. */
export function listProviderEvents({ db, actor }: ActorContext, providerId: string, query: PageQuery): Promise<Page<ProviderEvent>> {
  requireRight(actor.role, 'provider.read');
  const { before, take } = readPage('providerEvent', query);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<EventRow>(
      `select id, code, uuid7_time(id) as at, raw from ${unusable} where e.id < $3 order by e.id desc limit $4`,
      [fromPublicId('provider', providerId), before, take],
    );
    return toPage('providerEvent', rows, { take, view: eventView });
  });
}

/** The events of provider $2, and its reports that no message was found for within ten minutes: they are kept where reports are. */
const unusable = `(select id, code, raw from provider_event where account_id = $1 and provider_id = $2
  union all
  select id, 'receipt.unmatched', jsonb_build_object('text', raw -> 'text', 'ref', provider_ref) from receipt
  where account_id = $1 and provider_id = $2 and message_id is null and id between uuid7_floor(now() - interval '30 days') and uuid7_floor(now() - interval '10 minutes')) e`;

interface EventRow {
  id: string;
  code: ProviderEvent['code'];
  at: Date;
  raw: { from?: unknown; to?: unknown; text?: unknown; content?: { text?: unknown } };
}

function eventView({ id, code, at, raw: { from, to, text, ...raw } }: EventRow): ProviderEvent {
  const said = text ?? raw.content?.text;
  return { id: toPublicId('providerEvent', id), code, at: at.toISOString(), from: textOf(from), to: textOf(to), text: textOf(said), raw };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
