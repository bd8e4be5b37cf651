import type { PduFields } from '@signalbox/channels';
import type { TextOutcome } from './outcomes.ts';

const stats = { DELIVRD: 2, UNDELIV: 5, EXPIRED: 3, ENROUTE: 1 } as const;
type Stat = keyof typeof stats;

/** The receipts of one text in the order in which they go out. */
export function receiptStats(outcome: TextOutcome['outcome']): Stat[] {
  if (outcome === 'no_receipt') return [];
  if (outcome === 'failed') return ['UNDELIV'];
  if (outcome === 'expired') return ['EXPIRED'];
  if (outcome === 'duplicate_receipts') return ['DELIVRD', 'DELIVRD'];
  if (outcome === 'reordered_receipts') return ['DELIVRD', 'ENROUTE'];
  return ['DELIVRD'];
}

export interface ReceiptOf {
  ref: string;
  /** Address fields of the receipt: those of the submit the other way round. */
  addresses: PduFields;
  text: string;
  submittedAt: number;
}

/** The deliver_sm of a receipt, as text and as TLVs. */
export function receiptFields(stat: Stat, { ref, addresses, text, submittedAt }: ReceiptOf): PduFields {
  const isGood = stat === 'DELIVRD';
  const words = [
    `id:${ref} sub:001 dlvrd:${isGood ? '001' : '000'}`,
    `submit date:${shortDate(submittedAt)} done date:${shortDate(Date.now())}`,
    `stat:${stat} err:${stat === 'UNDELIV' ? '069' : '000'} text:${text.replace(/[^\x20-\x7e]/g, '?').slice(0, 20)}`,
  ].join(' ');
  return {
    ...addresses,
    esm_class: 0x04,
    data_coding: 0,
    short_message: Buffer.from(words, 'latin1'),
    receipted_message_id: ref,
    message_state: stats[stat],
  };
}

const shortDate = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(2, 12);
