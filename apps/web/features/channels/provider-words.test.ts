import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { providerWords } from './provider-words.ts';

it.each([
  ['on', null, 'connected', 'Connected'],
  ['on', 'ECONNREFUSED', 'warning', 'Waiting'],
  ['on', 'refused:0x0000000E', 'error', 'Refused'],
  ['off', null, 'off', undefined],
  ['paused', null, 'paused', undefined],
  ['tripped', 'auth:0x0E', 'error', 'Tripped'],
  ['tripped', 'credit:0x0B', 'error', 'Tripped'],
  ['tripped', null, 'error', 'Tripped'],
])('%s with code %s shows as %s', (status, statusCode, state, word) => {
  const shown = providerWords(wordsFor('en'), { status, statusCode });
  expect(shown.state).toBe(state);
  if (word) expect(shown.word).toBe(word);
});

it('says of a tripped provider what to do, without a code', () => {
  const { words } = providerWords(wordsFor('en'), { status: 'tripped', statusCode: 'auth:0x0E' });
  expect(words).toContain('password');
  expect(words).not.toContain('0x0E');
});

it('says it in Swedish, too', () => {
  const t = wordsFor('sv');
  expect(providerWords(t, { status: 'tripped', statusCode: 'credit:0x0B' })).toEqual({
    state: 'error',
    word: 'Stoppad',
    words:
      'Operatören säger att saldot är slut, så sändningen stoppades automatiskt. Fyll på saldot hos operatören. Meddelandena går via nästa leverantör i ordningen; utan en sådan väntar de och går inte förlorade. Den prövas igen automatiskt och fortsätter när den svarar; Anslut på nytt gör det nu.',
  });
});
