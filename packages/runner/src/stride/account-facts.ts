import type { AccountSql } from '@signalbox/db';
import { isLanguage, type Language, sourceLanguage } from '@signalbox/words/light';

interface AccountFacts {
  timeZone: string;
  language: Language;
  /** Ids of channels as the account gave them, unread. */
  channelOrder: unknown;
}

/** The account's time zone, language and order of channels, read at most twice a minute. */
export async function accountFacts(sql: AccountSql): Promise<AccountFacts> {
  const known = knownOf(sql);
  const kept = known.get(sql.accountId);
  if (kept && kept.until > Date.now()) return kept.facts;
  const [row] = await sql<{ time_zone: string; language: string; channel_order: unknown }>(
    `select time_zone, language, settings -> 'channelOrder' as channel_order from account where id = $1`,
    [],
    'account_facts',
  );
  const facts = {
    timeZone: row?.time_zone ?? 'UTC',
    language: isLanguage(row?.language) ? row.language : sourceLanguage,
    channelOrder: row?.channel_order ?? null,
  };
  known.set(sql.accountId, { facts, until: Date.now() + keepMs });
  return facts;
}

type Known = Map<number, { facts: AccountFacts; until: number }>;
/** Accounts of different databases have the same numbers. */
const homes = new WeakMap<object, Known>();

function knownOf({ home }: AccountSql): Known {
  const known = homes.get(home) ?? new Map();
  homes.set(home, known);
  return known;
}

const keepMs = 30_000;
