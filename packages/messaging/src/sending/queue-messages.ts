import type { AccountSql } from '@signalbox/db';
import { type Channel, type Channels, errorFacts, isShortCode, isSignalboxError, newId, userError } from '@signalbox/domain';
import { countryOf, isReachable } from '@signalbox/domain/phone-facts';
import { type NodeError, nodeError } from '@signalbox/flow';
import type { QueueMessages } from '@signalbox/runner';
import { limitCode, limitedCode, type OpenLimits, openLimits } from '../limits/open-limits.ts';
import { findLinkUrl, insertLinks, type MadeLink, shortened } from '../links/short-links.ts';
import { findOptedOut } from '../opt-outs/find-opted-out.ts';
import { type Due, insertQueued, type QueuedItem, type QueuedRow } from './insert-queued.ts';
import { type GoesAt, readQuietHours } from './quiet-hours.ts';
import { type FindBefore, readBefore } from './read-before.ts';
import { pickSender, readSenders, type SenderAddress } from './senders.ts';

type QueueItems = (sql: AccountSql, items: readonly QueuedItem[], options: Parameters<QueueMessages>[2]) => ReturnType<QueueMessages>;
export type QueuedAnswer = Awaited<ReturnType<QueueMessages>>['answers'][number];

/** Puts messages into the ledger and the queue, set-based, inside the caller's transaction; a lane sends them after the commit. */
export const createMessageQueue =
  (channels: Channels, { linkUrl = '' }: LinkOptions = {}): QueueItems =>
  async (sql, items, { now, behind }) => {
    const recipients = items.flatMap((item) => recipientOf(item, channels.of(item.channel)));
    const [senders, optedOutBy, before, quiet, url] = await Promise.all([
      readSenders(sql),
      findOptedOut(sql, recipients),
      readBefore(sql, channels, recipients),
      readQuietHours(sql, items, now),
      items.some(hasLinks(channels)) ? findLinkUrl(sql, linkUrl) : null,
    ]);
    const limits = senders.some(({ isLimited }) => isLimited) ? await openLimits(sql) : null;
    const links: MadeLink[] = [];
    const checked = items.map((item) => check(item, channels.of(item.channel), { senders, before, url, links }));
    const answers: QueuedAnswer[] = [];
    const rows: QueuedRow[] = [];
    const due = new Map<QueuedRow, Due>();
    for (const one of checked) {
      if ('error' in one) answers.push(one);
      else if (optedOutBy(one.row) === 'bounce') answers.push({ error: nodeError('address.opted_out.bounced', { address: one.row.to }) });
      else if (optedOutBy(one.row) !== null) answers.push({ error: nodeError('address.opted_out', { address: one.row.to }) });
      else {
        const goesAt = limits ? limitedAt(limits, one.row, quiet) : quiet(one.row.item);
        if (!goesAt) {
          answers.push({ error: nodeError(limitedCode, {}) });
          continue;
        }
        due.set(one.row, goesAt);
        rows.push(one.row);
        const { id: messageId, size, sender, to } = one.row;
        answers.push({ messageId, parts: size.parts, ourAddress: sender.value, theirAddress: to });
      }
    }
    const isSent = new Set(rows.map(({ id }) => id));
    const kept = links.filter(({ message_id: id }) => isSent.has(id));
    const written = Promise.all([
      insertQueued(sql, { rows, due: (row) => due.get(row) ?? quiet(row.item) }),
      insertLinks(sql, kept),
      limits?.write(),
    ]);
    if (behind) behind(written);
    else await written;
    return { answers, providerIds: [...new Set(rows.map(({ sender }) => sender.providerId))], messageIds: rows.map(({ id }) => id) };
  };

/** Not before there is room under the limits of the account, and out of quiet hours; null = not within a week. */
function limitedAt(limits: OpenLimits, { item, to, sender, channel }: QueuedRow, quiet: GoesAt): Due | null {
  const { at, held } = quiet(item);
  const message = {
    ...{ own_address_id: sender.id, category: item.terms?.category ?? null, isUrgent: item.class === 1 },
    country: channel.addressKinds.contact === 'phone' ? countryOf(to) : '',
  };
  const place = limits.place(message, at.getTime(), (from) => quiet(item, from).at.getTime());
  return place && { at: new Date(place.at), held: place.by ? limitCode(place.by) : held };
}

interface LinkOptions {
  /** Where short links are opened when the account says nothing; none are made where nobody does. */
  linkUrl?: string;
}
const hasLinks =
  (channels: Channels) =>
  ({ shortLinks, channel, content }: QueuedItem): boolean =>
    shortLinks === true && channels.of(channel).textOf(content).includes('://');

/** Nobody, where the address is none: that is told when the message is checked. */
function recipientOf(item: QueuedItem, channel: Channel): { item: QueuedItem; channel: Channel; to: string }[] {
  try {
    return [{ item, channel, to: channel.parseRecipient(item.to) }];
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return [];
  }
}

function check(
  item: QueuedItem,
  channel: Channel,
  { senders, before, url, links }: { senders: SenderAddress[]; before: FindBefore; url: string | null; links: MadeLink[] },
): { row: QueuedRow } | { error: NodeError } {
  try {
    const id = newId();
    const content = url === null || !item.shortLinks ? item.content : shortened(channel, item.content, { url, messageId: id, made: links });
    const size = channel.checkContent(content);
    const to = channel.parseRecipient(item.to);
    if (channel.addressKinds.contact === 'phone' && !isShortCode(to) && !isReachable(to))
      throw userError('phone.invalid.unused', { text: to });
    const own = senders.filter((one) => one.channel === channel.id && channel.addressKinds.sends.includes(one.kind));
    const sender = pickSender(own, item.from);
    if (!sender && item.from !== null) return { error: nodeError('sender.unknown', { address: item.from.slice(0, 60) }) };
    if (!sender) return { error: nodeError(channel.words.noSender) };
    const goingOn = channel.goOn ? channel.goOn(content, before(item, to)) : content;
    return { row: { id, to, channel, size, sender, item: goingOn === item.content ? item : { ...item, content: goingOn } } };
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return { error: errorFacts(error) };
  }
}
