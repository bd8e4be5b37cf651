import type { AccountSql } from '@signalbox/db';
import type { AnswerPort } from '@signalbox/nodes/contract';

/** Keeps HTTP answers with the event that asked; the first answer of an event stays. `onAnswer` hears of it for the notice after the commit. */
export const answerPort = (sql: AccountSql, onAnswer: (sourceId: string, key: string) => void): AnswerPort => ({
  async put(items) {
    await sql(
      `update inbound_event e set answer = a.answer from unnest($2::uuid[], $3::text[], $4::jsonb[]) a(source_id, key, answer)
       where e.account_id = $1 and e.source_id = a.source_id and e.key = a.key and e.answer is null`,
      [
        items.map((item) => item.sourceId),
        items.map((item) => item.key),
        items.map((item) => JSON.stringify({ status: item.status, headers: item.headers, body: item.body })),
      ],
      'answers_put',
    );
    for (const item of items) onAnswer(item.sourceId, item.key);
  },
});
