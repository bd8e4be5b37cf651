import { wordsFor } from '@signalbox/words';
import { createFormat } from '@signalbox/words/light';
import { expect, test } from 'vitest';
import { outcomeWords } from './test-outcome.tsx';

test.each([
  ['en', 'done', 400, 'The test ended. Done, at once.'],
  ['en', 'waiting', 7_200_000, 'The test ended. Waits, and no answer is left, 2 h.'],
  ['sv', 'done', 400, 'Testet är slut. Klart, genast.'],
  ['sv', 'failed', 90 * 60_000, 'Testet är slut. Misslyckades, 1 tim 30 min.'],
] as const)('%s, %s after %d ms', (language, status, tookMs, words) => {
  const t = wordsFor(language);
  expect(outcomeWords(t, createFormat(t, 'UTC'), { status, tookMs })).toBe(words);
});
