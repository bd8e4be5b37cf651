import { operationalError, userError } from '@signalbox/domain';
import { describe, expect, it } from 'vitest';
import { allowedPolicy, isLastTry, isLost, judgeCall, judgeLost, type TriedCall } from './judge-call.ts';

const call = (tries: number, atMostOnce = false): TriedCall => ({
  ...{ tries, atMostOnce },
  policy: { timeoutMs: 1000, retry: { maximumAttempts: 3, initialIntervalMs: 1, backoffCoefficient: 1, maximumIntervalMs: 1 } },
});
const unreachable = operationalError('http.unreachable', { host: 'here' });
const notSent = operationalError('http.unreachable', { host: 'nobody' }, { notSent: true });
const blocked = userError('http.blocked', { host: 'inside' });

describe('what a try means', () => {
  it.each([
    ['a result', call(1), { result: { port: 'next', output: {} } }, 'done'],
    ['nothing reached, tries left', call(2), { error: unreachable }, 'again'],
    ['nothing reached, none left', call(3), { error: unreachable }, 'failed http.unreachable'],
    ['a refusal is not repeated', call(1), { error: blocked }, 'failed http.blocked'],
    ['neither is a fault of ours', call(1), { error: new Error('x') }, 'failed unexpected'],
    ['once only, and it may have arrived', call(1, true), { error: unreachable }, 'unknown call.unknown'],
    ['once only, and it did not leave', call(1, true), { error: notSent }, 'failed http.unreachable'],
    ['once only, a fault of ours', call(1, true), { error: new Error('x') }, 'unknown call.unknown'],
    ['once only, a refusal', call(1, true), { error: blocked }, 'failed http.blocked'],
  ])('%s', (_, tried, end, expected) => {
    const verdict = judgeCall(tried, end);
    const said = 'again' in verdict ? 'again' : `${verdict.status} ${'error' in verdict.result ? verdict.result.error?.code : ''}`.trim();
    expect(said).toBe(expected);
  });
});

it('a call that was given up has failed, or nobody knows when it may be made once only', () => {
  expect(judgeLost(call(3))).toMatchObject({ status: 'failed', result: { error: { code: 'call.failed' } } });
  expect(judgeLost(call(2, true))).toMatchObject({ status: 'unknown', result: { error: { code: 'call.unknown' } } });
});

it('once only is one try, whatever the policy allows', () => {
  const allowed = [call(1), call(1, true)].map((one) => allowedPolicy(one).retry.maximumAttempts);
  expect(allowed).toEqual([3, 1]);
  expect([1, 2, 3].map((tries) => isLastTry(call(tries)))).toEqual([false, false, true]);
  expect(isLastTry(call(1, true))).toBe(true);
  expect([isLost(call(1, true)), isLost(call(2, true)), isLost(call(2))]).toEqual([false, true, false]);
});
