import { expect, test } from 'vitest';
import { answerNotice, readAnswerNotice } from './answer-notice.ts';

const of = { sourceId: '0190f4a2-0000-7000-8000-000000000001', key: 'start:a|b "c"' };

test('an answer travels with its notice', () => {
  const answer = { status: 200, headers: { 'x-a': 'b' }, body: { text: 'Hej å', list: [1, null] } };
  expect(readAnswerNotice(answerNotice({ ...of, answer }))).toEqual({ of: `${of.sourceId}|${of.key}`, answer });
});

test('one that is larger than a notice may be is left to be read', () => {
  const notice = answerNotice({ ...of, answer: { status: 200, headers: {}, body: 'ö'.repeat(3950) } });
  expect([Buffer.byteLength(notice) < 8000, readAnswerNotice(notice)]).toEqual([true, { of: `${of.sourceId}|${of.key}`, answer: null }]);
});

test('a notice of an earlier release is the name alone', () => {
  expect(readAnswerNotice(`${of.sourceId}|start:k`)).toEqual({ of: `${of.sourceId}|start:k`, answer: null });
});
