import { expect, onTestFinished, test, vi } from 'vitest';
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

test('items that came together lately wait a moment for each other; who comes alone does not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const batches: number[][] = [];
  const put = createGroupCommit<number, number>({
    gatherMs: 2,
    write: async (_, items) => {
      batches.push(items);
      return items;
    },
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  await put(1, 0);
  await Promise.all([1, 2, 3].map((item) => put(1, item)));
  const first = put(1, 4);
  await turn();
  await turn();
  expect(batches).toEqual([[0], [1, 2, 3]]);
  await Promise.all([first, put(1, 5), put(1, 6)]);
  expect(batches.at(-1)).toEqual([4, 5, 6]);

  const late = put(1, 7);
  await turn();
  await turn();
  expect(batches.length).toBe(3);
  vi.advanceTimersByTime(2);
  await late;
  // Alone more and more often: in the end nobody waits.
  for (let item = 8; item < 14; item += 1) {
    const alone = put(1, item);
    await turn();
    await turn();
    vi.advanceTimersByTime(2);
    await alone;
  }
  await put(1, 14);
  expect(batches.slice(3)).toEqual([7, 8, 9, 10, 11, 12, 13, 14].map((item) => [item]));
});
