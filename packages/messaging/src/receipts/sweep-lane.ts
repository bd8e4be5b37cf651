import { groupBy, idFloor } from '@signalbox/domain';
import { receiptsSince } from './create-receipts.ts';
import { finishMessages } from './finish-messages.ts';
import { matchReceipts, type ReceiptDeps } from './match-receipts.ts';

export interface SweptLane {
  /** Sends whose outcome was lost; they stand as unknown now and are never sent again by themselves. */
  parked: number;
  /** Messages that late matching moved. */
  matched: number;
}

/** The sweeper's part for sending: leases that ended without an answer, and reports that came before their accept answer. */
export async function sweepLane(deps: ReceiptDeps, now = Date.now()): Promise<SweptLane> {
  const swept = { parked: 0, matched: 0 };
  const lanes = await deps.db.router<{ provider_id: string }>('select provider_id from find_lost_sends()', [], 'find_lost_sends');
  for (const { provider_id: providerId } of lanes) {
    await deps.db.router('select note_unclear($1)', [providerId], 'note_lost_sends');
    const parked = await deps.db.router<{ account_id: number; message_id: string }>(
      'select * from park_lost_sends($1)',
      [providerId],
      'park_lost_sends',
    );
    swept.parked += parked.length;
    await finishMessages(
      deps,
      parked.map((row) => ({ accountId: row.account_id, messageId: row.message_id, state: 20, errorCode: 'send.unknown', rawCode: null })),
    );
  }
  const late = await deps.db.router<{ account_id: number; message_id: string }>('select * from expire_unsent(1000)', [], 'expire_unsent');
  await finishMessages(
    deps,
    late.map((row) => ({
      ...{ accountId: row.account_id, messageId: row.message_id },
      state: 40,
      errorCode: 'send.expired',
      rawCode: null,
    })),
  );
  const open = await deps.db.router<{ provider_id: string; provider_ref: string }>(
    'select * from find_parked_receipts($1, 1000)',
    [idFloor(now - parkedMs)],
    'find_parked_receipts',
  );
  const byProvider = groupBy(open, (row) => row.provider_id);
  for (const [providerId, rows] of byProvider) {
    swept.matched += (
      await matchReceipts(deps, { providerId, refs: rows.map((row) => row.provider_ref), since: receiptsSince(now) })
    ).length;
  }
  return swept;
}

// After ten minutes a report is taken to belong to somebody else's message.
const parkedMs = 10 * 60_000;
