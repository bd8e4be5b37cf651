import { jsonBytes } from '@signalbox/flow';

/** The output of a step has room for 16 KiB; some of it is for the other fields. */
const room = 15 * 1024;

/** The oldest items, as many as a later step can read. */
export function cutItems(items: readonly unknown[]): unknown[] {
  let left = room;
  const end = items.findIndex((item) => {
    left -= jsonBytes(item) + 1;
    return left < 0;
  });
  return end === -1 ? [...items] : items.slice(0, end);
}
