import type { ProviderEvent } from '@signalbox/contract';
import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { eventDetail, eventLook } from './event-words.ts';

const event = (code: ProviderEvent['code'], more: Partial<ProviderEvent> = {}): ProviderEvent => ({
  ...{ id: 'pev_1', level: 'error', code, at: '2026-03-02T08:15:00.000Z', from: null, to: null, text: null, raw: {} },
  ...more,
});

it.each([
  [
    'en',
    event('send.failed', { from: '71400', to: '+46701740601', raw: { result: 'throttled', code: '0x58' } }),
    '71400 → +46701740601, asked to slow down, 0x58',
  ],
  ['sv', event('connection.lost', { raw: { side: 'send', code: 'ECONNREFUSED' } }), 'att skicka, ECONNREFUSED'],
  ['en', event('provider.paused', { raw: { by: 'Maja Lind' } }), 'by Maja Lind'],
  ['en', event('dialogue', { text: 'submit_sm #1', raw: { way: 'out' } }), '→ submit_sm #1'],
  ['en', event('log.cut', { raw: { count: 3 } }), '3 more were left out'],
] as const)('in %s: %o', (language, one, words) => {
  expect(eventDetail(wordsFor(language), one)).toBe(words);
});

it('what passes by itself is a warning, what does not is a failure', () => {
  expect(eventLook(event('send.failed', { raw: { result: 'transient' } })).shape).toBe('warning');
  expect(eventLook(event('send.failed', { raw: { result: 'auth' } })).shape).toBe('cross');
});
