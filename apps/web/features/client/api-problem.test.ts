import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { ApiProblem, describeError } from './api-problem.ts';

it('says what the API said, or in the language of the reader that nothing was said', () => {
  const t = wordsFor('sv');
  const detail = 'Det finns ingen sådan körning.';
  expect(describeError(t, new ApiProblem({ code: 'run.not_found', status: 404, detail, reference: 'r1' }))).toEqual({
    ...{ detail, code: 'run.not_found', reference: 'r1' },
  });
  expect(describeError(t, new ApiProblem({ code: 'answer.unreadable', status: 200 })).detail).toBe(
    'Sidan är äldre än servern. Läs in den på nytt.',
  );
  expect(describeError(t, new ApiProblem({ code: 'answer.unreadable', status: 502 })).detail).toBe(
    'Servern svarade 502. Försök igen om en stund.',
  );
  expect(describeError(t, new TypeError('fetch failed'))).toEqual({
    detail: 'Det gick inte att nå Signalbox. Kontrollera anslutningen och försök igen.',
  });
});
