import { type AccountSql, rowsOf } from '@signalbox/db';
import type { AnswerPort } from '@signalbox/nodes/contract';
import type { StoredAnswer } from '../waker/answer-notice.ts';

/** Keeps HTTP answers with the event that asked; the first answer of an event stays. `onAnswer` hears of those for the notice after the commit. */
export const answerPort = (sql: AccountSql, onAnswer: (answer: StoredAnswer) => void): AnswerPort => ({
  async put(items) {
    const given = items.map(({ sourceId, key, status, headers, body }, at) => ({
      at,
      source_id: sourceId,
      key,
      answer: { status, headers, body },
    }));
    const stored = await sql<{ at: number }>(
      `update inbound_event e set answer = a.answer from ${answers.from('$2', 'a')}
       where e.account_id = $1 and e.source_id = a.source_id and e.key = a.key and e.answer is null returning a.at`,
      [answers.of(given)],
      'answers_put',
    );
    for (const { at } of stored) {
      const one = given[at];
      if (one) onAnswer({ sourceId: one.source_id, key: one.key, answer: one.answer });
    }
  },
});

const answers = rowsOf({ at: 'int', source_id: 'uuid', key: 'text', answer: 'jsonb' });
