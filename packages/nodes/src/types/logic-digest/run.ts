import { durationMs } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import type { CollectionKey, EffectItem } from '../../contract/effect-context.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { nextTimeOfDay } from '../../shared/clock/time-of-day.ts';
import { readKey } from '../../shared/read-key.ts';
import { cutItems } from './cut-items.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { digests, events, now, accountTimeZone }) => {
  const waitKey = (collection: CollectionKey): string => [collection.workflowId, collection.nodeId, collection.key].join('|');
  const full: CollectionKey[] = [];
  const added = await askTogether(
    items,
    (item) => {
      const read = readKey(item.input.key);
      if ('error' in read) return { result: read };
      const collection = collectionOf(item, read.key);
      return item.answer ? { result: flush } : { ask: { ...collection, runId: item.runId, payload: item.input.item ?? null } };
    },
    (wanted) => digests.add(wanted),
    ({ first, count }, { input }, wanted) => {
      const collection = collectionOf(wanted, wanted.key);
      if (first && count >= input.max) return flush;
      if (!first) {
        if (count % input.max === 0) full.push(collection);
        return { port: 'collected', output: { count } };
      }
      const dueAt = input.until === 'time' ? nextTimeOfDay(now, input.time, accountTimeZone) : now + durationMs(input.window);
      return { wait: { keys: [{ kind: 'digest', key: waitKey(collection) }], dueAt } };
    },
  );
  if (full.length > 0) await events.emit(full.map((collection) => ({ kind: 'digest', key: waitKey(collection), payload: {} })));
  const flushing = items.filter((_, index) => added[index] === flush).flatMap((item) => collectionsOf(item));
  const taken = flushing.length > 0 ? await digests.take(flushing) : [];
  let next = 0;
  return added.map((result) => {
    if (result !== flush) return result;
    const all = taken[next] ?? [];
    next += 1;
    const kept = cutItems(all);
    return { port: 'flushed', output: { items: kept, count: all.length, leftOut: all.length - kept.length } };
  });
});

const collectionOf = ({ workflowId, nodeId }: Pick<CollectionKey, 'workflowId' | 'nodeId'>, key: string): CollectionKey => ({
  workflowId,
  nodeId,
  key,
});
const collectionsOf = (item: EffectItem<{ key: string }>): CollectionKey[] => {
  const read = readKey(item.input.key);
  return 'key' in read ? [collectionOf(item, read.key)] : [];
};
/** Stands for the results that the collections are taken out for, all together. */
const flush = { port: 'flushed', output: {} };
