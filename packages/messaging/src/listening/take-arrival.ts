import type { DoorArrival } from '@signalbox/channels';
import type { Database, HoldWhileAway } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';
import { filePort } from '@signalbox/runner';
import type { FoundMailbox } from '../inbound/find-mailbox.ts';
import type { Inbound } from '../inbound/inbound.ts';
import type { Receipts } from '../receipts/create-receipts.ts';
import { takeBounce } from '../receipts/take-bounce.ts';
import type { ListenerLog } from './listener-log.ts';

export interface ArrivalDeps {
  db: Database;
  hold: HoldWhileAway;
  inbound: Inbound;
  receipts: Receipts;
  log: ListenerLog;
}

/** Stores what came for one address: a report with the message that it is on, anything else with its files, as a message. Returns what became of that. */
export async function takeArrival(
  { db, hold, inbound, receipts, log }: ArrivalDeps,
  { found: { accountId, providerId }, channel, to, patienceMs }: { found: FoundMailbox; channel: Channel; to: string; patienceMs: number },
  { message, bounce, files }: DoorArrival,
): Promise<string> {
  if (bounce && (await hold(() => takeBounce({ db, receipts }, { accountId, channel, bounce }), patienceMs))) {
    log.info({ providerId, code: bounce.code }, 'a mail of ours came back');
    return 'bounce';
  }
  const kept = [];
  for (const { name, contentType, bytes } of files) {
    const { id, sizeBytes } = await hold(() => filePort(db, accountId).keep({ bytes, name, type: contentType }), patienceMs);
    kept.push({ name, contentType, sizeBytes, id });
  }
  const content = kept.length > 0 ? { ...message.content, files: kept } : message.content;
  const { outcome } = await hold(() => inbound.acceptMessage({ ...message, content, to, channel: channel.id, providerId }), patienceMs);
  log.info({ providerId, outcome }, 'a mail came in');
  return outcome;
}
