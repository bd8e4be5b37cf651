import { retryConflict } from './retry-conflict.ts';

interface GroupCommitOptions<Item, Result> {
  /** Writes items of one account in one transaction; one result for each, in their order. */
  write: (accountId: number, items: Item[]) => Promise<Result[]>;
  /** Items that may well fail, or are large: they go alone, so that neighbours need not be written twice. */
  isAlone?: (item: Item) => boolean;
  most?: number;
  /**
   * Milliseconds that a transaction waits for as many items as came together lately; 0 unless it says otherwise. Who comes alone never waits.
   * Callers that were answered together come back together: without it each commit leaves with the first of them, and costs as much as one for all.
   */
  gatherMs?: number;
}

/** What arrives while an account's commit is under way shares the next one. A transaction that fails on its data is tried in halves. */
export function createGroupCommit<Item, Result>(
  options: GroupCommitOptions<Item, Result>,
): (accountId: number, item: Item) => Promise<Result> {
  const queues = new Map<number, Queue<Item, Result>>();
  const lately = new Map<number, number>();
  const { most = 256, isAlone = () => false, gatherMs = 0 } = options;

  const write = async (accountId: number, entries: Entry<Item, Result>[]): Promise<void> => {
    try {
      const items = entries.map((entry) => entry.item);
      const results = await retryConflict(() => options.write(accountId, items));
      for (const [i, entry] of entries.entries()) entry.resolve(results[i] as Result);
    } catch (error) {
      if (entries.length === 1 || !isAboutData(error)) {
        for (const entry of entries) entry.reject(error);
        return;
      }
      const middle = entries.length >> 1;
      await write(accountId, entries.slice(0, middle));
      await write(accountId, entries.slice(middle));
    }
  };
  const drain = async (accountId: number): Promise<void> => {
    const queue = queues.get(accountId);
    if (!queue || queue.busy) return;
    queue.busy = true;
    while (queue.waiting.length > 0) {
      if (gatherMs > 0) await gather(queue, lately.get(accountId) ?? 1, gatherMs);
      const together = queue.waiting.splice(0, most);
      // Slowly forgotten: a group that once parted would never come together again.
      const expected = Math.max(together.length, (lately.get(accountId) ?? 1) * 0.8);
      if (expected < 2) lately.delete(accountId);
      else lately.set(accountId, expected);
      await write(accountId, together);
    }
    queues.delete(accountId);
  };

  return (accountId, item) =>
    new Promise<Result>((resolve, reject) => {
      const entry = { item, resolve, reject };
      if (isAlone(item)) return void write(accountId, [entry]);
      const queue = queues.get(accountId) ?? { waiting: [], busy: false, wanted: Number.POSITIVE_INFINITY, gathered: () => {} };
      queues.set(accountId, queue);
      queue.waiting.push(entry);
      if (queue.waiting.length >= queue.wanted) queue.gathered();
      // What arrives in the same turn of the event loop shares one commit.
      if (!queue.busy && queue.waiting.length === 1) setImmediate(() => void drain(accountId));
    });
}

interface Queue<Item, Result> {
  waiting: Entry<Item, Result>[];
  busy: boolean;
  /** How many items end the gathering that is under way. */
  wanted: number;
  gathered(): void;
}

async function gather<Item, Result>(queue: Queue<Item, Result>, expected: number, ms: number): Promise<void> {
  if (queue.waiting.length >= Math.floor(expected)) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    queue.wanted = Math.floor(expected);
    queue.gathered = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  queue.wanted = Number.POSITIVE_INFINITY;
}

interface Entry<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** Data exceptions and broken constraints belong to one item; a lost connection would fail each of them again. Errors without a code are ours. */
function isAboutData(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code !== 'string' || /^(22|23|54)/.test(code);
}
