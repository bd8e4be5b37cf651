import { type AccountSql, rowsOf } from '@signalbox/db';
import type { AnswerPort } from '@signalbox/nodes/contract';
import { answerNotice, type StoredAnswer } from '../waker/answer-notice.ts';

interface Answering {
  /** Hears of those that are kept, for the notice after the commit. */
  onAnswer(answer: StoredAnswer): void;
  /** Nobody has to wait for a statement that is handed to this; without it everything is waited for. */
  behind?: AccountSql['behind'] | undefined;
}

/** Keeps HTTP answers with the event that asked; the first answer of an event stays. Its notice goes with the commit where it can. */
export const answerPort = (sql: AccountSql, { onAnswer, behind }: Answering): AnswerPort => ({
  async put(items) {
    const given = items.map(({ sourceId, key, status, headers, body }, at) => ({
      at,
      source_id: sourceId,
      key,
      answer: { status, headers, body },
    }));
    // Only the statement knows which of them are the first of their event.
    if (behind && sql.tell([])) {
      const told = given.map((row) => ({ ...row, notice: answerNotice({ sourceId: row.source_id, key: row.key, answer: row.answer }) }));
      return behind(
        sql(
          `with stored as (${keeping(toldAnswers.from('$2', 'a'))} returning a.notice) select pg_notify('answers', notice) from stored`,
          [toldAnswers.of(told)],
          'answers_tell',
        ),
      );
    }
    const stored = await sql<{ at: number }>(`${keeping(answers.from('$2', 'a'))} returning a.at`, [answers.of(given)], 'answers_put');
    for (const { at } of stored) {
      const one = given[at];
      if (one) onAnswer({ sourceId: one.source_id, key: one.key, answer: one.answer });
    }
  },
});

const keeping = (given: string): string =>
  `update inbound_event e set answer = a.answer from ${given} where e.account_id = $1 and e.source_id = a.source_id and e.key = a.key and e.answer is null`;

const answers = rowsOf({ at: 'int', source_id: 'uuid', key: 'text', answer: 'jsonb' });
const toldAnswers = rowsOf({ ...answers.columns, notice: 'text' });
