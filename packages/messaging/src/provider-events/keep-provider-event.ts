import { type Database, insertInto } from '@signalbox/db';
import { newId, type UnusableCode } from '@signalbox/domain';
import { storableJson } from '../content/storable-json.ts';

export interface ProviderEvent {
  accountId: number;
  providerId: string;
  code: UnusableCode;
  raw: Record<string, unknown>;
}

/** Keeps what nothing can be made of with the provider's owner, for a person to look at. Resolves when it is stored. */
export const keepProviderEvent = (db: Database, { accountId, providerId, code, raw }: ProviderEvent): Promise<void> =>
  db.withAccountSql(accountId, (sql) => insertEvents(sql, [{ id: newId(), provider_id: providerId, code, raw: storableJson(raw) }]));

const insertEvents = insertInto('provider_event', { id: 'uuid', provider_id: 'uuid', code: 'text', raw: 'jsonb' });
