import { expect, test } from 'vitest';
import { createGroupCommit } from './group-commit.ts';

const dataError = (text: string) => Object.assign(new Error(text), { code: '22P05' });

test('what comes while a commit is under way shares the next one', async () => {
  const batches: number[][] = [];
  let first = () => {};
  const gate = new Promise<void>((resolve) => {
    first = resolve;
  });
  const put = createGroupCommit<number, number>({
    write: async (_, items) => {
      batches.push(items);
      if (batches.length === 1) await gate;
      return items.map((item) => item * 2);
    },
  });
  const one = put(1, 1);
  await new Promise((resolve) => setImmediate(resolve));
  const rest = [2, 3, 4].map((item) => put(1, item));
  first();
  expect(await Promise.all([one, ...rest])).toEqual([2, 4, 6, 8]);
  expect(batches).toEqual([[1], [2, 3, 4]]);
});

test('an item that breaks the transaction fails alone; a lost connection is not tried item by item', async () => {
  let writes = 0;
  const put = createGroupCommit<number, number>({
    write: async (accountId, items) => {
      writes += 1;
      if (accountId === 2) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
      if (items.includes(5)) throw dataError('bad');
      return items;
    },
  });
  const results = await Promise.allSettled(Array.from({ length: 16 }, (_, i) => put(1, i)));
  expect(results.flatMap((one, i) => (one.status === 'rejected' ? [i] : []))).toEqual([5]);
  writes = 0;
  const lost = await Promise.allSettled([put(2, 1), put(2, 2), put(2, 3)]);
  expect([lost.every((one) => one.status === 'rejected'), writes]).toEqual([true, 1]);
});
