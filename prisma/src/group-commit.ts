import { retryConflict } from './retry-conflict.ts';

interface GroupCommitOptions<Item, Result> {
  /** Writes items of one account in one transaction; one result for each, in their order. */
  write: (accountId: number, items: Item[]) => Promise<Result[]>;
  /** Items that may well fail, or are large: they go alone, so that neighbours need not be written twice. */
  isAlone?: (item: Item) => boolean;
  most?: number;
}

/** What arrives while an account's commit is under way shares the next one. A transaction that fails on its data is tried in halves. */
export function createGroupCommit<Item, Result>(
  options: GroupCommitOptions<Item, Result>,
): (accountId: number, item: Item) => Promise<Result> {
  const queues = new Map<number, { waiting: Entry<Item, Result>[]; busy: boolean }>();
  const { most = 256, isAlone = () => false } = options;

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
    while (queue.waiting.length > 0) await write(accountId, queue.waiting.splice(0, most));
    queues.delete(accountId);
  };

  return (accountId, item) =>
    new Promise<Result>((resolve, reject) => {
      const entry = { item, resolve, reject };
      if (isAlone(item)) return void write(accountId, [entry]);
      const queue = queues.get(accountId) ?? { waiting: [], busy: false };
      queues.set(accountId, queue);
      queue.waiting.push(entry);
      // What arrives in the same turn of the event loop shares one commit.
      if (!queue.busy && queue.waiting.length === 1) setImmediate(() => void drain(accountId));
    });
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
