import type { ProviderType } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { insertProviderEvents } from '../provider-events/keep-provider-event.ts';
import { readProvider, type StoredProvider } from '../sending/read-provider.ts';

export interface ProbeDeps {
  db: Database;
  types: ReadonlyMap<string, ProviderType>;
  secretKey: string;
}

/** Tries the stopped providers whose time has come, without sending anything; one that answers well is on again. */
export async function probeProviders(deps: ProbeDeps): Promise<void> {
  const due = await deps.db.router<{ account_id: number; provider_id: string }>('select * from claim_probes()', [], 'claim_probes');
  for (const { account_id: accountId, provider_id: providerId } of due) {
    const provider = await readProvider(deps.db, { masterKey: deps.secretKey, accountId, providerId });
    if (provider?.status !== 'tripped') continue;
    await note(deps, provider, await troubleOf(deps, provider));
  }
}

/** null = nothing is wrong any more. A kind that cannot be tried is believed: the next message tells. */
async function troubleOf({ types }: ProbeDeps, { type, config, secrets, providerId, statusCode }: StoredProvider): Promise<string | null> {
  const kind = types.get(type);
  if (!kind) return 'type';
  const [read, opened] = [kind.config.safeParse(config), kind.secrets.safeParse(secrets)];
  if (!read.success || !opened.success) return 'settings';
  const settings = { config: read.data, secrets: opened.data, providerId };
  const tried = await kind.test?.(settings);
  if (tried && tried.result !== 'accepted') return tried.rawCode ?? tried.result;
  if (!statusCode?.startsWith('credit:') || !kind.balance) return null;
  const { amountMicros } = await kind.balance(settings).catch(() => ({ amountMicros: 0 }));
  return amountMicros > 0 ? null : 'no credit';
}

async function note({ db }: ProbeDeps, { accountId, providerId, revision }: StoredProvider, code: string | null): Promise<void> {
  const isBack = await db.withAccountSql(accountId, async (sql) => {
    const back = await sql(
      `update provider set status = 'on', status_code = null, probe_at = null, updated_at = now()
       where account_id = $1 and id = $2 and status = 'tripped' and revision = $3 and $4::text is null returning id`,
      [providerId, revision, code],
    );
    if (back.length === 0 && code === null) return false;
    const event =
      code === null ? ({ level: 'info', code: 'breaker.back' } as const) : ({ level: 'error', code: 'breaker.probed' } as const);
    await insertProviderEvents(sql, providerId, [{ ...event, id: newId(), raw: { code } }]);
    return back.length > 0;
  });
  if (isBack) await db.router(`select pg_notify('providers', $1)`, [providerId]);
}
