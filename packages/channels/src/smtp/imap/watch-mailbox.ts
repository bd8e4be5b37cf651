import type { ContentOf, email } from '@signalbox/domain';
import type { ImapFlow } from 'imapflow';
import { z } from 'zod';
import type { Listener } from '../../contract/provider-type.ts';
import type { SmtpConfig } from '../config.ts';
import { mailboxOf } from './client-of.ts';
import { takeMail } from './take-mail.ts';

export interface Watch {
  client: ImapFlow;
  config: SmtpConfig;
  listener: Listener<ContentOf<typeof email>>;
  signal: AbortSignal;
  /** The mailbox is open, and was looked at. */
  onWatch: () => void;
}

/**
 * How far a mailbox was read. Numbers of mails (UID) only grow, as long as `validity` is the same (RFC 3501, 2.3.1.1): after that mails since
 * `since` are looked at again, and those that were taken are known by their ids.
 */
const Place = z.object({ validity: z.string(), uid: z.number().int(), since: z.number() });
type Place = z.output<typeof Place>;

/** Takes what comes in, one after the other, until the connection ends: each is stored before the place moves on. Rejects when it breaks. */
export async function watchMailbox({ client, config, listener, signal, onWatch }: Watch): Promise<void> {
  const { uidValidity, uidNext } = await client.mailboxOpen(config.imapFolder, { readOnly: true });
  const validity = String(uidValidity);
  const known = Place.safeParse(await listener.place?.read()).data;
  // What lay there before it was connected is nobody's news.
  let place: Place = known ?? { validity, uid: uidNext - 1, since: Date.now() };
  const news = newsOf(client, signal);
  if (known && known.validity !== validity) place = { ...known, validity, uid: 0 };
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    for (const uid of await newer(client, place, known !== undefined && known.validity !== validity && isFirst)) {
      if (signal.aborted) return;
      await takeMail({ client, listener, to: mailboxOf(config) }, uid);
      place = { ...place, uid };
      await listener.place?.keep(place);
    }
    await listener.place?.keep(place);
    if (isFirst) onWatch();
    await news.next(config.imapPollSeconds * 1000);
  }
}

/** Numbers of the mails that were not looked at yet, in the order in which they came. */
async function newer(client: ImapFlow, { uid, since }: Place, isAnew: boolean): Promise<number[]> {
  // By the day: servers keep no time with `since`.
  const wanted = isAnew ? { since: new Date(since - 24 * 3600 * 1000) } : { uid: `${uid + 1}:*` };
  const found = (await client.search(wanted, { uid: true })) || [];
  return found.filter((one) => one > uid).sort((a, b) => a - b);
}

/** Waits until the server tells of a mail (IDLE), or for so long. Rejects when the connection ends. */
function newsOf(client: ImapFlow, signal: AbortSignal): { next(ms: number): Promise<void> } {
  let isNews = false;
  let isClosed = false;
  let wake = () => {};
  client.on('exists', () => {
    isNews = true;
    wake();
  });
  client.on('close', () => {
    isClosed = true;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  return {
    next: async (ms) => {
      if (!isNews && !isClosed && !signal.aborted) {
        // Servers without IDLE are asked at the end of the time.
        client.idle().catch(() => {});
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isNews = false;
      if (isClosed && !signal.aborted) throw Object.assign(new Error('the connection ended'), { code: 'closed' });
    },
  };
}
