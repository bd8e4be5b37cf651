import { describe, expect, test } from 'vitest';
import { refusalOf } from './outcome-of.ts';

const answered = (status: number, text = '', retryAfterMs?: number) => ({ status, text, retryAfterMs });

describe('an answer that is no success', () => {
  test.each([
    [400, 'permanent_message'],
    [401, 'auth'],
    [402, 'credit'],
    [403, 'auth'],
    [408, 'transient'],
    [429, 'throttled'],
    [503, 'transient'],
    // It broke there, perhaps after the text was on its way; and nobody follows where it leads.
    [500, 'unknown'],
    [502, 'unknown'],
    [504, 'unknown'],
    [302, 'unknown'],
  ])('%d is %s', (status, result) => {
    expect(refusalOf(answered(status), () => null)).toMatchObject({ result, ref: null, rawCode: String(status) });
  });

  test('what the provider says of it counts more, and only of a 4xx', () => {
    const says = () => ({ result: 'credit' as const, code: '21' });
    expect(refusalOf(answered(400), says)).toMatchObject({ result: 'credit', rawCode: '21' });
    expect(refusalOf(answered(500), says)).toMatchObject({ result: 'unknown' });
  });

  test('throttled says when to come back', () => {
    expect(refusalOf(answered(429, '', 5000), () => null).retryAfterMs).toBe(5000);
    expect(refusalOf(answered(429), () => null).retryAfterMs).toBe(1000);
  });

  test('what never left may be tried again, what broke on its way may not', () => {
    expect(refusalOf({ status: null, wasSent: false, code: 'ECONNREFUSED' }, () => null)).toMatchObject({ result: 'transient' });
    expect(refusalOf({ status: null, wasSent: true, code: 'lost' }, () => null)).toMatchObject({ result: 'unknown' });
  });
});
