import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { possibleActs } from './possible-acts.ts';

const yes = { allowed: true, why: null };
const acts = (run: Parameters<typeof possibleActs>[1], role: Parameters<typeof possibleActs>[2], t = wordsFor('en')) =>
  possibleActs(t, run, role).map(({ act, why }) => (why === null ? act : `${act}: ${why}`));

it('an open run can be stopped, an ended one repeated, a failed one from where it failed', () => {
  const canRetry = { failedStep: yes, start: yes, newest: yes };
  expect(acts({ state: 'waiting', canRetry }, 'moderator')).toEqual(['stop', 'end']);
  expect(acts({ state: 'done', canRetry }, 'power_user')).toEqual(['retryNewest', 'retryWhole']);
  expect(acts({ state: 'failed', canRetry }, 'power_user')).toEqual(['retryStep', 'retryNewest', 'retryWhole']);
});

it('what cannot be done says why, and stands behind what can', () => {
  const failedStep = { allowed: false, why: 'It failed inside a branch' };
  expect(acts({ state: 'failed', canRetry: { failedStep, start: yes, newest: yes } }, 'account_owner')).toEqual([
    ...['retryNewest', 'retryWhole', 'retryStep: It failed inside a branch'],
  ]);
  expect(acts({ state: 'ready', canRetry: { failedStep, start: yes, newest: yes } }, 'power_user')).toEqual([
    'stop',
    'end: Only a moderator can end runs at once',
  ]);
  expect(acts({ state: 'waiting', canRetry: { failedStep, start: yes, newest: yes } }, 'user')[0]).toBe(
    'stop: Only a power user can stop runs',
  );
});

it('an item whose for-each has changed begins again on its own version only', () => {
  const newest = { allowed: false, why: 'It is not there any more' };
  expect(acts({ state: 'failed', canRetry: { failedStep: yes, start: yes, newest } }, 'power_user')).toEqual([
    ...['retryStep', 'retryWhole', 'retryNewest: It is not there any more'],
  ]);
});

it('says why in Swedish, too', () => {
  const canRetry = { failedStep: yes, start: yes, newest: { allowed: false, why: null } };
  expect(acts({ state: 'waiting', canRetry }, 'power_user', wordsFor('sv'))).toEqual([
    'stop',
    'end: Bara en moderator kan avsluta körningar genast',
  ]);
  expect(acts({ state: 'done', canRetry }, 'moderator', wordsFor('sv'))).toEqual(['retryWhole', 'retryNewest: Går inte just nu']);
});
