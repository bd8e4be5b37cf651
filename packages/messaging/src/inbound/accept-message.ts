import { createGroupCommit } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';
import type { Door, PickDeps } from '@signalbox/runner';
import { createOptOutWords } from '../opt-outs/opt-out-words.ts';
import { cleanText } from './clean-text.ts';
import { findSharedAddress } from './find-shared-address.ts';
import type { Inbound, InboundDeps } from './inbound.ts';
import { createOwnAddresses } from './own-addresses.ts';
import { cleanContent, readMessage } from './read-message.ts';
import { type Decision, type Message, takeMessages } from './take-messages.ts';

/**
 * Stores messages and gives each to whom it belongs: STOP before an open wait before a keyword before the inbox.
 * The messages of an account that arrive together over one channel share one transaction; wakes come after it.
 */
export function createMessageAcceptance(deps: InboundDeps & PickDeps & { door: Door }): Inbound['acceptMessage'] {
  const findOwnAddress = createOwnAddresses(deps.db);
  const optOutWords = createOptOutWords(deps.db);
  const doors = new Map(deps.channels.all.map((channel) => [channel.id, groupCommitOf(deps, channel)]));

  return async (event) => {
    const channel = deps.channels.of(event.channel);
    const [theirs, ours] = [channel.cleanAddress(cleanText(event.from)), channel.cleanAddress(cleanText(event.to))];
    const content = cleanContent(event.content) as typeof event.content;
    const { providerId, providerMessageId, at } = event;
    const found = await findOwnAddress(providerId, channel, ours);
    const own = found?.isShared
      ? await findSharedAddress(deps.db, channel, { providerId, ours, theirs, providerMessageId, content })
      : found;
    if (!own) return { outcome: 'unknown_address', accountId: null, messageId: null, runId: null };
    const { accountId, ownAddressId } = own;
    const isOurs = channel.isAutomatic !== undefined && (await findOwnAddress(providerId, channel, theirs)) !== null;
    const words = channel.optOut && (await optOutWords(accountId));
    const message = readMessage(channel, { providerId, providerMessageId, at, ownAddressId, ours, theirs, content }, { isOurs, words });
    const decision = await doors.get(channel.id)?.(accountId, message);
    if (!decision) return { outcome: 'duplicate', accountId, messageId: null, runId: null };
    return { outcome: decision.outcome, accountId, messageId: message.messageId, runId: decision.runId };
  };
}

/** Callers come back together when they were answered together. */
const gatherMs = 2;
const groupCommitOf = (deps: InboundDeps & PickDeps & { door: Door }, channel: Channel) =>
  createGroupCommit<Message, Decision | null>({
    gatherMs,
    write: async (accountId, messages) => {
      const decisions = await deps.door.accept(accountId, (sql, turns) => takeMessages(deps, sql, { channel, messages, turns }));
      const stored = messages.flatMap((message, i) => (decisions[i] ? [message.messageId] : []));
      if (stored.length > 0) deps.waker.live({ account: accountId, messages: stored });
      return decisions;
    },
  });
