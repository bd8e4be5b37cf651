/** Gives the cheapest first. */
export function createHeap<Item>(costOf: (item: Item) => number) {
  const items: { item: Item; cost: number }[] = [];
  const swap = (a: number, b: number) => {
    const [one, other] = [items[a], items[b]];
    if (one && other) [items[a], items[b]] = [other, one];
  };
  const isLess = (a: number, b: number): boolean =>
    (items[a]?.cost ?? Number.POSITIVE_INFINITY) < (items[b]?.cost ?? Number.POSITIVE_INFINITY);
  return {
    push(item: Item): void {
      items.push({ item, cost: costOf(item) });
      for (let at = items.length - 1; at > 0 && isLess(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    pop(): Item | undefined {
      swap(0, items.length - 1);
      const top = items.pop();
      for (let at = 0; ; ) {
        const least = isLess(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
        if (least >= items.length || !isLess(least, at)) break;
        swap(at, least);
        at = least;
      }
      return top?.item;
    },
  };
}
