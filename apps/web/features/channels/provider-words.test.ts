import { expect, it } from 'vitest';
import { configLines, providerState } from './provider-words.ts';

it.each([
  ['on', null, 'connected', undefined],
  ['on', 'ECONNREFUSED', 'warning', 'No connection'],
  ['off', null, 'off', undefined],
  ['tripped', 'auth:0x0E', 'error', 'Stopped'],
  ['tripped', 'credit:0x0B', 'error', 'Stopped'],
  ['tripped', null, 'error', 'Stopped'],
])('%s with code %s shows as %s', (status, statusCode, state, word) => {
  const shown = providerState({ status, statusCode });
  expect(shown.state).toBe(state);
  if (word) expect(shown.word).toBe(word);
});

it('says of a tripped provider what to do, without a code', () => {
  const { words } = providerState({ status: 'tripped', statusCode: 'auth:0x0E' });
  expect(words).toContain('password');
  expect(words).not.toContain('0x0E');
});

it('names settings as people read them', () => {
  expect(configLines({ systemId: 'signalbox', port: 2775, tls: false, empty: null })).toEqual([
    { name: 'System id', value: 'signalbox' },
    { name: 'Port', value: '2775' },
    { name: 'Tls', value: 'No' },
  ]);
});
