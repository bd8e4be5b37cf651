import type { Sql } from '@signalbox/db';
import { firstWord, newId, normalizeAddress, restOfText } from '@signalbox/domain';
import { cleanText } from './clean-text.ts';
import { decideWait } from './decide-wait.ts';
import type { InboundDeps, TextEvent, TextOutcome } from './inbound.ts';
import { insertInboundMessage } from './insert-inbound-message.ts';
import { matchesFilter } from './matches-filter.ts';
import { isRestart, isStop } from './opt-out-words.ts';
import type { FindOwnAddress } from './own-addresses.ts';
import { type PickDeps, pickTrigger } from './pick-trigger.ts';
import { noteAndRoute, type TextRoutes } from './read-routes.ts';
import { retryDeadlock } from './retry-deadlock.ts';
import { startRun } from './start-run.ts';

interface Text extends TextEvent {
  accountId: number;
  ownAddressId: string;
  messageId: string;
}
type Deps = InboundDeps & PickDeps & { ownAddresses: FindOwnAddress };
type Decision = { outcome: 'opt_out' | 'reply' | 'trigger' | 'inbox'; runId: string | null; conductorId: string | null };

/** Stores a text and gives it to whom it belongs: STOP before an open wait before a keyword before the inbox. One transaction; wakes after it. */
export async function acceptText(deps: Deps, event: TextEvent): Promise<TextOutcome> {
  const [from, to] = [normalizeAddress(cleanText(event.from)), normalizeAddress(cleanText(event.to))];
  const own = await deps.ownAddresses(event.providerId, to);
  if (!own) return { outcome: 'unknown_address', accountId: null, messageId: null, runId: null };
  const text: Text = { ...event, ...own, from, to, text: cleanText(event.text), messageId: newId() };
  const decision = await retryDeadlock(() => deps.db.withAccountSql(own.accountId, (sql) => accept(deps, sql, text)));
  if (!decision) return { outcome: 'duplicate', accountId: own.accountId, messageId: null, runId: null };
  const { outcome, runId, conductorId } = decision;
  if (runId) deps.waker.runs(own.accountId, [conductorId]);
  deps.waker.live({ account: own.accountId, runs: runId ? [runId] : [], messages: [text.messageId] });
  return { outcome, accountId: own.accountId, messageId: text.messageId, runId };
}

/** Null = this text was taken before. */
async function accept(deps: Deps, sql: Sql, text: Text): Promise<Decision | null> {
  const keyword = firstWord(text.text);
  const routes = await noteAndRoute(sql, { ...text, eventKey: text.providerMessageId, ours: text.to, theirs: text.from, keyword });
  if (!routes) return null;
  const decision = await decide(deps, sql, text, routes);
  await insertInboundMessage(sql, { ...text, ours: text.to, theirs: text.from, contactId: routes.contactId, ...decision });
  return decision;
}

async function decide(deps: Deps, sql: Sql, text: Text, routes: TextRoutes): Promise<Decision> {
  const { accountId, messageId } = text;
  if (isStop(text.text)) {
    await sql(
      `insert into opt_out (account_id, kind, value, category, source, message_id) values ($1, 'phone', $2, '*', 'sms', $3) on conflict do nothing`,
      [accountId, text.from, messageId],
    );
    return { outcome: 'opt_out', runId: null, conductorId: null };
  }
  if (isRestart(text.text))
    await sql(`delete from opt_out where account_id = $1 and kind = 'phone' and value = $2`, [accountId, text.from]);

  const at = new Date(text.at).toISOString();
  const payload = { text: text.text, from: text.from, to: text.to, messageId, at, receivedAt: at };
  for (const wait of routes.waits.filter(({ filter }) => matchesFilter(filter, text.text))) {
    const won = await decideWait(sql, accountId, wait, { kind: 'reply', payload });
    if (won) return { outcome: 'reply', runId: wait.runId, conductorId: won.conductorId };
  }

  const keyword = firstWord(text.text);
  const picked = await pickTrigger(deps, sql, accountId, routes.triggers, {
    kind: 'sms',
    payload: { ...payload, keyword, rest: restOfText(text.text) },
  });
  if (!picked) return { outcome: 'inbox', runId: null, conductorId: null };
  const runId = await startRun(sql, {
    ...picked.trigger,
    ...{ accountId, triggerNodeId: picked.trigger.nodeId, kind: 'sms', payload: picked.payload, contactId: routes.contactId },
    origin: { channel: 'sms', ourAddress: text.to, theirAddress: text.from, ownAddressId: text.ownAddressId, providerId: text.providerId },
    eventKey: { sourceId: text.ownAddressId, key: text.providerMessageId },
  });
  return { outcome: 'trigger', runId, conductorId: null };
}
