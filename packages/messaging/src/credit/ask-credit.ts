import type { AccountSql } from '@signalbox/db';
import { newId, toPublicId } from '@signalbox/domain';
import { noteEvents } from '@signalbox/runner';
import { insertProviderEvents } from '../provider-events/keep-provider-event.ts';
import { maskSecrets } from '../provider-events/mask-secrets.ts';
import { readProvider, type StoredProvider } from '../sending/read-provider.ts';
import type { CreditDeps } from './credit-deps.ts';
import { warnOfCredit } from './warn-of-credit.ts';

/** Asks a provider what is left, and warns when that is too little; both stand in its log. What was known stays when it does not say. */
export async function askCredit(deps: CreditDeps, { accountId, providerId }: { accountId: number; providerId: string }): Promise<void> {
  const provider = await readProvider(deps.db, { masterKey: deps.secretKey, accountId, providerId });
  if (!provider) return;
  const told = await balanceOf(deps, provider);
  const warned = await deps.db.withAccountSql(accountId, async (sql) => {
    if (told.micros !== null) await noteLow(sql, { providerId, micros: told.micros, currency: told.currency });
    await sql(
      `insert into provider_credit as c (account_id, provider_id, balance_micros, currency, balance_at, problem, asked_at)
         values ($1, $2, $3::bigint, $4, case when $3::bigint is not null then now() end, $5, now())
       on conflict (account_id, provider_id) do update set asked_at = now(), problem = $5, balance_micros = coalesce($3::bigint, c.balance_micros),
         currency = case when $3::bigint is null then c.currency else $4 end, balance_at = case when $3::bigint is null then c.balance_at else now() end`,
      [providerId, told.micros, told.currency, told.problem],
    );
    const raw = { micros: told.micros, currency: told.currency, code: told.problem };
    const event =
      told.problem === null ? ({ level: 'info', code: 'credit.asked' } as const) : ({ level: 'error', code: 'credit.unknown' } as const);
    await insertProviderEvents(sql, providerId, [{ ...event, id: newId(), raw }]);
    return told.problem === null ? warnOfCredit(deps, sql, providerId) : [];
  });
  deps.waker.lanes(warned);
}

/** Once when it falls below what the account said is too little, not again while it stays there. */
async function noteLow(
  sql: AccountSql,
  { providerId, micros, currency }: { providerId: string; micros: number; currency: string | null },
): Promise<void> {
  const [low] = await sql<{ name: string; threshold: number }>(
    `select p.name, c.threshold_micros::float8 as threshold from provider_credit c join provider p on p.account_id = $1 and p.id = c.provider_id
     where c.account_id = $1 and c.provider_id = $2 and $3::bigint < c.threshold_micros and coalesce(c.balance_micros, c.threshold_micros) >= c.threshold_micros`,
    [providerId, micros],
  );
  if (!low) return;
  const facts = { providerId: toPublicId('provider', providerId), providerName: low.name, currency: currency ?? '' };
  await noteEvents(sql, 'provider.low_credit', [{ ...facts, left: micros / 1e6, threshold: low.threshold / 1e6 }]);
}

interface Told {
  micros: number | null;
  currency: string | null;
  problem: string | null;
}

async function balanceOf({ types }: CreditDeps, { type, config, secrets, providerId }: StoredProvider): Promise<Told> {
  const kind = types.get(type);
  try {
    if (!kind?.balance) return { micros: null, currency: null, problem: 'not-asked' };
    const settings = { config: kind.config.parse(config), secrets: kind.secrets.parse(secrets), providerId };
    const { amountMicros, currency } = await kind.balance(settings);
    return { micros: Math.round(amountMicros), currency, problem: null };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { micros: null, currency: null, problem: maskSecrets(said.slice(0, 200), secrets) };
  }
}
