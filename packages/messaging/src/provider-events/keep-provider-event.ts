import { type AccountSql, type Database, insertInto } from '@signalbox/db';
import { type EventLevel, newId, type ProviderEventCode, type UnusableCode } from '@signalbox/domain';
import { storableJson } from '../content/storable-json.ts';

export interface ProviderEvent {
  accountId: number;
  providerId: string;
  code: UnusableCode;
  raw: Record<string, unknown>;
}
export interface LoggedEvent {
  level: EventLevel;
  code: ProviderEventCode;
  raw: Record<string, unknown>;
}

/** Keeps what nothing can be made of with the provider's owner, for a person to look at. Resolves when it is stored. */
export const keepProviderEvent = (db: Database, { accountId, providerId, code, raw }: ProviderEvent): Promise<void> =>
  db.withAccountSql(accountId, (sql) => insertProviderEvents(sql, providerId, [{ id: newId(), level: 'error', code, raw }]));

/** Events of one provider, in a transaction of the caller. */
export const insertProviderEvents = (
  sql: AccountSql,
  providerId: string,
  events: readonly (LoggedEvent & { id: string })[],
): Promise<void> =>
  insertEvents(
    sql,
    events.map(({ raw, ...event }) => ({ ...event, provider_id: providerId, raw: storableJson(raw) })),
  );

const insertEvents = insertInto('provider_event', { id: 'uuid', provider_id: 'uuid', level: 'text', code: 'text', raw: 'jsonb' });
