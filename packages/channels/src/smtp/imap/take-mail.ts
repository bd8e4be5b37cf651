import { type ContentOf, cleanMailbox, type email } from '@signalbox/domain';
import type { ImapFlow } from 'imapflow';
import type { Listener } from '../../contract/provider-type.ts';
import { bounceOf } from '../bounce-of.ts';
import { mostMailBytes } from '../mail-flaw.ts';
import { readMail } from '../read-mail.ts';

/** Hands over one mail; resolves when it is stored, or kept as one that cannot be used. One that is gone meanwhile is nobody's. */
export async function takeMail(
  { client, listener, to }: { client: ImapFlow; listener: Listener<ContentOf<typeof email>>; to: string },
  uid: number,
): Promise<void> {
  const head = await client.fetchOne(String(uid), { size: true, envelope: true }, { uid: true });
  if (!head) return;
  if ((head.size ?? 0) > mostMailBytes) {
    const from = head.envelope?.from?.[0]?.address ?? '';
    return listener.onUnusable({ code: 'message.not_storable', raw: { from, to, reason: 'the mail is too large', sizeBytes: head.size } });
  }
  const { source } = (await client.fetchOne(String(uid), { source: true }, { uid: true })) || {};
  if (!source) return;
  const { from, content, files, report, id: providerMessageId, at } = await readMail(source, senderOf(source));
  const message = { providerMessageId, from, content, at };
  await listener.onArrival?.({ to: [cleanMailbox(to)], message, bounce: report && bounceOf(report, report.messageId), files });
}

/** Whom the server that brought it named: reports have nobody. Where it is not written down, somebody did. */
function senderOf(source: Buffer): string {
  const head =
    source
      .subarray(0, 64 * 1024)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? '';
  const path = /^return-path:[ \t]*<([^<>\r\n]*)>/im.exec(head)?.[1];
  return path === undefined ? 'unknown@localhost' : path.trim() === '' ? '' : cleanMailbox(path);
}
