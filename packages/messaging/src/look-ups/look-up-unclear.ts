import type { Database } from '@signalbox/db';
import { type Channel, type MessageContent, messageRanks } from '@signalbox/domain';
import { readProvider } from '../sending/read-provider.ts';
import { judgeLookUp, type LookedUp } from './judge-look-up.ts';
import { sendAgain } from './send-again.ts';
import { takeFound } from './take-found.ts';
import type { LookUpDeps, UnclearAttempt } from './unclear-attempt.ts';

const atOnce = 20;
/** After the sixth a person decides. */
const mostLooks = 6;

/** Asks providers what became of messages whose answers were lost. What they have is accepted; what they surely do not have goes again; the rest waits. */
export async function lookUpUnclear(deps: LookUpDeps): Promise<void> {
  const due = await deps.db.router<UnclearAttempt>('select * from claim_unclear($1)', [atOnce], 'claim_unclear');
  await Promise.all(due.map((attempt) => lookUp(deps, attempt)));
}

async function lookUp(deps: LookUpDeps, attempt: UnclearAttempt): Promise<void> {
  const looked = await ask(deps, attempt);
  if (looked === 'never') return forget(deps.db, attempt);
  if (looked.is === 'found') await takeFound(deps, attempt, looked.seen);
  if (looked.is === 'absent') await sendAgain(deps, attempt);
  if (looked.is !== 'wait' || attempt.looks >= mostLooks) await forget(deps.db, attempt);
}

/** `never` = it is not unclear any more, or nobody can be asked. */
async function ask({ db, types, secretKey }: LookUpDeps, attempt: UnclearAttempt): Promise<LookedUp | 'never'> {
  const { provider_id: providerId, owner_id: accountId } = attempt;
  const provider = await readProvider(db, { masterKey: secretKey, accountId, providerId });
  const kind = types.get(provider?.type ?? '');
  const message = kind?.lookUp && (await readMessage(db, attempt, kind.channel));
  const [config, secrets] = [kind?.config.safeParse(provider?.config), kind?.secrets.safeParse(provider?.secrets)];
  if (!kind?.lookUp || !message || !config?.success || !secrets?.success) return 'never';
  const answer = await kind.lookUp({ config: config.data, secrets: secrets.data, providerId }, message);
  const known = await knownRefs(db, providerId, answer?.map(({ ref }) => ref) ?? []);
  const looked = judgeLookUp(answer, { known, ageMs: Date.now() - message.at });
  return looked.is === 'found' && !(await holdRef(db, attempt, looked.seen.ref)) ? { is: 'wait' } : looked;
}

async function knownRefs(db: Database, providerId: string, refs: readonly string[]): Promise<ReadonlySet<string>> {
  const rows =
    refs.length === 0 ? [] : await db.router<{ ref: string }>('select ref from known_refs($1, $2)', [providerId, refs], 'known_refs');
  return new Set(rows.map(({ ref }) => ref));
}

/** Of two attempts that are alike only one gets a message of the provider: the other one holds it, or has it by now. */
async function holdRef(
  db: Database,
  { account_id: accountId, message_id: id, provider_id: providerId }: UnclearAttempt,
  ref: string,
): Promise<boolean> {
  const [row] = await db.router<{ held: boolean }>('select hold_ref($1, $2, $3, $4) as held', [accountId, id, providerId, ref], 'hold_ref');
  return row?.held === true && !(await knownRefs(db, providerId, [ref])).has(ref);
}

async function readMessage(db: Database, { account_id: accountId, message_id: id, attempt_no: no }: UnclearAttempt, channel: Channel) {
  const [row] = await db.withAccountSql(accountId, (sql) =>
    sql<{ from: string; to: string; subject: string | null; body: string | null; content: MessageContent | null; at: Date }>(
      `select coalesce(m.our_address, '') as "from", coalesce(m.their_address, '') as "to", m.subject, m.body, m.content, a.at from message m
         join attempt a on a.account_id = $1 and a.message_id = m.id and a.no = $3 and a.result = 'unknown'
       where m.account_id = $1 and m.id = $2 and m.state = ${messageRanks.unknown}`,
      [id, no],
      'unclear_message',
    ),
  );
  return row && { messageId: id, from: row.from, to: row.to, content: channel.read(row), at: row.at.getTime() };
}

const forget = (db: Database, { account_id: accountId, message_id: id, attempt_no: no }: UnclearAttempt): Promise<void> =>
  db
    .withAccountSql(accountId, (sql) =>
      sql('delete from unclear_attempt where account_id = $1 and message_id = $2 and no = $3', [id, no], 'forget_unclear'),
    )
    .then(() => {});
