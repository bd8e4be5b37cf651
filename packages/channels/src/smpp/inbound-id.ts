import { createHash } from 'node:crypto';
import { decodeText } from './alphabets.ts';
import type { PduContent } from './content.ts';
import { numberField, type Pdu, textField } from './pdu.ts';

/**
 * An id of an inbound text that stays the same when the peer repeats it (`parts` in their order).
 *
 * SMPP gives inbound texts no id. In order of trust:
 * 1. `receipted_message_id` (TLV 0x001e) of the first part: several SMSCs, and our simulator, put their own id there.
 * 2. `user_message_reference` (two bytes) together with what was said, within an hour: the number alone comes round.
 * 3. A hash of from, to, text, concatenation reference, the SMSC's timestamp if there is one, and a window of 10 seconds:
 *    two honest equal texts ("yes", "yes") must stay two messages, so the window is short. A repeat after a longer
 *    break of the connection is then stored twice; without an id from the peer nobody can tell it from a new text.
 */
export function inboundId(parts: readonly { pdu: Pdu; content: PduContent }[], now: number): string {
  const first = parts[0];
  if (!first) return hash([]);
  const own = textField(first.pdu, 'receipted_message_id');
  if (own !== '') return own.length <= 65 ? own : hash([own]);
  const { pdu } = first;
  const said = [
    textField(pdu, 'source_addr'),
    textField(pdu, 'destination_addr'),
    ...parts.map(({ content }) => decodeText(content, content.body)),
    String(first.content.concat?.ref ?? ''),
    textField(pdu, 'schedule_delivery_time'),
  ];
  const reference = numberField(pdu, 'user_message_reference');
  if (reference !== 0) return hash([...said, `reference ${reference}`, String(Math.floor(now / 3_600_000))]);
  return hash([...said, String(Math.floor(now / 10_000))]);
}

const hash = (words: string[]): string => `h-${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 40)}`;
