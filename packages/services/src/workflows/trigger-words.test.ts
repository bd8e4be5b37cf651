import { channels } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { triggerWords } from './trigger-words.ts';

const row = (kind: string, key = '', address: string | null = null) => ({ node_id: 'start', kind, key, address });

test.each([
  [[row('manual')], 'Started by hand', 'Startas för hand'],
  [[row('event', 'run.failed')], 'A run fails', 'En körning misslyckas'],
  [[row('event', 'stock.low')], 'Event stock.low', 'Händelsen stock.low'],
  [[row('event')], 'Event', 'Händelsen'],
  [[row('sms', 'HELLO', '71400')], 'Text message HELLO to 71 400', 'Sms HELLO till 71 400'],
  [
    [row('sms', '*', '71400'), row('sms', '*', '71500')],
    'Text message with any text to 71 400 and 71 500',
    'Sms med valfri text till 71 400 och 71 500',
  ],
  [['71400', '71500', '71600'].map((to) => row('sms', 'A', to)), 'Text message A to 3 numbers', 'Sms A till 3 nummer'],
  [[row('pager')], 'pager', 'pager'],
])('%j', (rows, english, swedish) => {
  const words = (language: 'en' | 'sv') => triggerWords(rows, { t: wordsFor(language), channels })[0]?.words;
  expect([words('en'), words('sv')]).toEqual([english, swedish]);
});
