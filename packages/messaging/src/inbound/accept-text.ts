import { createGroupCommit } from '@signalbox/db';
import { firstWord, newId, normalizeAddress } from '@signalbox/domain';
import type { PickDeps } from '@signalbox/runner';
import { cleanText } from './clean-text.ts';
import type { Inbound, InboundDeps } from './inbound.ts';
import { createOwnAddresses } from './own-addresses.ts';
import { type Decision, type Text, takeTexts } from './take-texts.ts';

/**
 * Stores texts and gives each to whom it belongs: STOP before an open wait before a keyword before the inbox.
 * The texts of an account that arrive together share one transaction; wakes come after it.
 */
export function createTextAcceptance(deps: InboundDeps & PickDeps): Inbound['acceptText'] {
  const findOwnAddress = createOwnAddresses(deps.db);
  const put = createGroupCommit<Text, Decision | null>({
    write: async (accountId, texts) => {
      const decisions = await deps.db.withAccountSql(accountId, (sql) => takeTexts(deps, sql, accountId, texts));
      const runs = decisions.flatMap((one) => (one?.runId ? [{ id: one.runId, conductorId: one.conductorId }] : []));
      const messages = texts.flatMap((text, i) => (decisions[i] ? [text.messageId] : []));
      deps.waker.runs(
        accountId,
        runs.map((run) => run.conductorId),
      );
      if (messages.length > 0) deps.waker.live({ account: accountId, runs: runs.map((run) => run.id), messages });
      return decisions;
    },
  });

  return async (event) => {
    const [theirs, ours] = [normalizeAddress(cleanText(event.from)), normalizeAddress(cleanText(event.to))];
    const own = await findOwnAddress(event.providerId, ours);
    if (!own) return { outcome: 'unknown_address', accountId: null, messageId: null, runId: null };
    const { accountId, ownAddressId } = own;
    const words = cleanText(event.text);
    const { providerId, providerMessageId, at } = event;
    const text = {
      providerId,
      providerMessageId,
      at,
      ownAddressId,
      ours,
      theirs,
      text: words,
      keyword: firstWord(words),
      messageId: newId(),
    };
    const decision = await put(accountId, text);
    if (!decision) return { outcome: 'duplicate', accountId, messageId: null, runId: null };
    return { outcome: decision.outcome, accountId, messageId: text.messageId, runId: decision.runId };
  };
}
