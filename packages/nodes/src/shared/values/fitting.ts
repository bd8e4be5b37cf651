import { jsonBytes } from '@signalbox/flow';

// Room for the other fields of the output within the 16 KiB of a node.
const room = 12 * 1024;

/** As many items from the start as fit into the output of a node. */
export function fitting<Item>(items: readonly Item[], bytes = room): { kept: Item[]; truncated: boolean } {
  const kept: Item[] = [];
  let used = 2;
  for (const item of items) {
    used += jsonBytes(item) + 1;
    if (used > bytes) return { kept, truncated: true };
    kept.push(item);
  }
  return { kept, truncated: false };
}
