import { type AccountSql, rowsOf } from '@signalbox/db';
import type { AnswerPort } from '@signalbox/nodes/contract';

/** Keeps HTTP answers with the event that asked; the first answer of an event stays. `onAnswer` hears of it for the notice after the commit. */
export const answerPort = (sql: AccountSql, onAnswer: (sourceId: string, key: string) => void): AnswerPort => ({
  async put(items) {
    await sql(
      `update inbound_event e set answer = a.answer from ${answers.from('$2', 'a')}
       where e.account_id = $1 and e.source_id = a.source_id and e.key = a.key and e.answer is null`,
      [
        answers.of(
          items.map(({ sourceId, key, status, headers, body }) => ({ source_id: sourceId, key, answer: { status, headers, body } })),
        ),
      ],
      'answers_put',
    );
    for (const item of items) onAnswer(item.sourceId, item.key);
  },
});

const answers = rowsOf({ source_id: 'uuid', key: 'text', answer: 'jsonb' });
