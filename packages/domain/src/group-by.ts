/** The items by key, keys in order of first appearance, items in their order. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first item of each key, in their order. */
export const firstBy = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Item[] =>
  [...groupBy(items, keyOf).values()].flatMap((group) => group.slice(0, 1));
