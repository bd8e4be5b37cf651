import type { Database } from '@signalbox/db';
import { type Channel, type MessageContent, wordsIn } from '@signalbox/domain';
import type { FoundOwnAddress } from './own-addresses.ts';

interface Arriving {
  providerId: string;
  ours: string;
  theirs: string;
  providerMessageId: string;
  content: MessageContent;
}

/**
 * Whose a text at a shared address is: of who waits for this person's answer, of whose word it begins with (after STOP or START the word behind it),
 * of who had this person last, else of the owner. The same text again goes where it went.
 */
export async function findSharedAddress(
  { router }: Pick<Database, 'router'>,
  channel: Channel,
  { providerId, ours, theirs, providerMessageId, content }: Arriving,
): Promise<Omit<FoundOwnAddress, 'isShared'> | null> {
  const [first = '', second = ''] = wordsIn(channel.keywordText?.(content) ?? '');
  const word = second !== '' && channel.optOut?.of(channel.ofText(first)) ? second : first;
  const [row] = await router<{ account_id: number; own_address_id: string }>(
    'select * from find_shared_address($1, $2, $3, $4, $5, $6)',
    [providerId, ours, theirs, word, channel.replyKey(ours, theirs), providerMessageId],
    'find_shared_address',
  );
  return row ? { accountId: row.account_id, ownAddressId: row.own_address_id } : null;
}
