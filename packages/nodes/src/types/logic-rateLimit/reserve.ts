import { groupBy } from '@signalbox/domain';
import type { CounterPort, EffectContext } from '../../contract/effect-context.ts';
import type { Window } from '../../shared/clock/window-titles.ts';
import { windowStart } from '../../shared/clock/windows.ts';

export interface Wish {
  key: string;
  limit: number;
  per: Window;
  /** Latest start of the window; a later one is not wanted. */
  before: number;
}

/** The windows looked at are at most this far ahead. */
const farthest = 1 << 20;
const rounds = 40;

/**
 * A place in the first window with room, for each wish: its start, or null when that would be too late. Places are counted at once, so
 * whoever has one needs no second look. The current window is asked first for all: runs with one key queue up at its row and never cross.
 */
export async function reserve(wishes: readonly Wish[], { counters, now, accountTimeZone }: EffectContext): Promise<(number | null)[]> {
  const start = (wish: Wish, ahead: number): number => windowStart(now, wish.per, { zone: accountTimeZone, ahead });
  const got = new Map<Wish, number | null>();
  let open = await take([...wishes].map((wish) => ({ wish, ahead: 0 })));
  for (let round = 0; open.length > 0 && round < rounds; round += 1) {
    const places: Slot[] = [];
    for (const same of groupBy(open, (wish) => `${wish.key} ${wish.limit} ${wish.per}`).values()) places.push(...(await spread(same)));
    open = await take(places);
  }
  return wishes.map((wish) => got.get(wish) ?? null);

  /** Counts the wishes at their places; returns those that came too late for theirs. */
  async function take(places: readonly Slot[]): Promise<Wish[]> {
    const wanted = places.filter(({ wish, ahead }) => {
      const late = start(wish, ahead) > wish.before;
      if (late) got.set(wish, null);
      return !late;
    });
    const counted = wanted.length > 0 ? await counters.add(wanted.map(({ wish, ahead }) => adding(wish, ahead, 1))) : [];
    return wanted.flatMap(({ wish, ahead }, index) => {
      if (!counted[index]?.ok) return [wish];
      got.set(wish, start(wish, ahead));
      return [];
    });
  }

  /** Lines wishes of one key up from the first window with room on. */
  async function spread(same: readonly Wish[]): Promise<Slot[]> {
    const [first] = same;
    if (!first) return [];
    let full = 0;
    let free = 1;
    let room = await roomAt(first, free);
    while (room === 0 && free < farthest) {
      full = free;
      free *= 2;
      room = await roomAt(first, free);
    }
    while (free - full > 1) {
      const middle = Math.floor((full + free) / 2);
      const there = await roomAt(first, middle);
      if (there === 0) full = middle;
      else [free, room] = [middle, there];
    }
    const taken = first.limit - room;
    return same.map((wish, index) => ({ wish, ahead: free + Math.floor((taken + index) / first.limit) }));
  }

  async function roomAt(wish: Wish, ahead: number): Promise<number> {
    const [counted] = await counters.add([adding(wish, ahead, 0)]);
    return Math.max(0, wish.limit - (counted?.count ?? 0));
  }

  function adding(wish: Wish, ahead: number, by: number): Parameters<CounterPort['add']>[0][number] {
    return { key: wish.key, windowAt: start(wish, ahead), by, limit: wish.limit };
  }
}

interface Slot {
  wish: Wish;
  ahead: number;
}
