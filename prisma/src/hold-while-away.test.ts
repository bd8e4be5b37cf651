import { expect, test } from 'vitest';
import { createHold } from './hold-while-away.ts';

const away = () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
/** Work that fails so often before it goes well. */
function failing(times: number, error: () => Error) {
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries <= times) throw error();
    return 'done';
  };
  return { work, tries: () => tries };
}

test('what is asked is done once the database is back', async () => {
  const { work, tries } = failing(3, away);
  expect(await createHold()(work, 5_000)).toBe('done');
  expect(tries()).toBe(4);
});

test('the time is kept: the last error is told', async () => {
  const { work } = failing(Number.POSITIVE_INFINITY, away);
  const startedAt = Date.now();
  await expect(createHold()(work, 300)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(Date.now() - startedAt).toBeLessThan(400);
});

test('who ends holds nothing any more', async () => {
  const ending = new AbortController();
  const { work } = failing(Number.POSITIVE_INFINITY, away);
  const held = createHold({ signal: ending.signal })(work, 60_000);
  ending.abort();
  await expect(held).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test.each([
  ['a broken constraint', { code: '23514' }],
  ['an error of ours', {}],
])('%s is told at once', async (_name, facts) => {
  const { work, tries } = failing(1, () => Object.assign(new Error('no'), facts));
  await expect(createHold()(work, 5_000)).rejects.toThrow('no');
  expect(tries()).toBe(1);
});

test('no more than so many are held; the others are told at once, and there is room again later', async () => {
  const hold = createHold({ most: 2 });
  const held = [failing(2, away), failing(2, away)].map(({ work }) => hold(work, 5_000));
  const third = failing(2, away);
  // The first two have failed once when the third comes.
  await Promise.resolve();
  await expect(hold(third.work, 5_000)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(third.tries()).toBe(1);
  expect(await Promise.all(held)).toEqual(['done', 'done']);
  expect(await hold(failing(1, away).work, 5_000)).toBe('done');
});
