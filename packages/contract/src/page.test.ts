import { expect, test } from 'vitest';
import { PhoneQuery, RunQuery, TaskQuery } from './index.ts';

test('what stands as text in an address becomes numbers and flags once', () => {
  expect(TaskQuery.parse({ limit: '20', mine: '1', state: 'open' })).toEqual({ limit: 20, mine: true, state: 'open' });
  expect(TaskQuery.parse({ mine: '0' })).toEqual({ mine: false });
  expect(RunQuery.parse({})).toEqual({});
  expect(PhoneQuery.parse({ waitMs: '60000' })).toEqual({ after: 0, waitMs: 25_000 });
});

test.each(['0', '101', '-1', '1.5', '1e3', 'x', '', ['1', '2']])('a page of %j rows is refused', (limit) => {
  expect(RunQuery.safeParse({ limit }).error?.issues[0]?.path).toEqual(['limit']);
});
