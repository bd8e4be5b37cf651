import { type Span, windowAfter, windowStart } from './local-window.ts';

export const limitScopes = ['account', 'sender', 'country', 'category'] as const;
export interface SendLimit {
  id: string;
  scope: (typeof limitScopes)[number];
  /** Own address, country or category. */
  key: string;
  span: Span;
  most: number;
}

/** What limits look at. */
export interface LimitedMessage {
  own_address_id: string;
  /** Two letters; '' = an address of no country. */
  country: string;
  category: string | null;
  /** Alarms count, and are never held. */
  isUrgent: boolean;
}
/** How much is taken, by limit and beginning of a window in milliseconds. */
export type Taken = Map<string, Map<number, number>>;

/** Nothing is held for longer than this. */
export const longestHoldMs = 7 * 24 * 3600 * 1000;

/**
 * Gives each message its place: `place` takes of every limit that it falls under and answers when it may leave and by which limit later than `from`;
 * null = not within a week, and nothing was taken. `quiet` moves a moment out of the quiet hours of whoever gets it.
 */
export function placeMessages({ limits, taken, zone }: { limits: readonly SendLimit[]; taken: Taken; zone: string }) {
  const rooms = limits.map((limit) => ({ limit, used: usedOf(taken, limit.id), ...windowsOf(limit.span, zone) }));
  return (message: LimitedMessage, from: number, quiet: (at: number) => number): { at: number; by: SendLimit | null } | null => {
    const under = rooms.filter(({ limit }) => fallsUnder(message, limit));
    let at = from;
    let by: SendLimit | null = null;
    for (let isMoved = !message.isUrgent; isMoved; ) {
      isMoved = false;
      for (const { limit, used, start, after } of under) {
        let window = start(at);
        while ((used.get(window) ?? 0) >= limit.most && window - from <= longestHoldMs) window = after(window);
        if (window <= at) continue;
        at = quiet(window);
        by = limit;
        isMoved = true;
      }
      if (at - from > longestHoldMs) return null;
    }
    for (const { used, start } of under) used.set(start(at), (used.get(start(at)) ?? 0) + 1);
    return { at, by };
  };
}

function usedOf(taken: Taken, id: string): Map<number, number> {
  const used = taken.get(id) ?? new Map<number, number>();
  taken.set(id, used);
  return used;
}

function fallsUnder(message: LimitedMessage, { scope, key }: SendLimit): boolean {
  return {
    account: true,
    sender: message.own_address_id === key,
    country: message.country === key,
    category: message.category === key,
  }[scope];
}

/** Clocks are asked once for each quarter of an hour: no window begins within one. */
function windowsOf(span: Span, zone: string) {
  const starts = new Map<number, number>();
  const nexts = new Map<number, number>();
  const kept = (known: Map<number, number>, key: number, find: () => number): number => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  return {
    start: (at: number) => kept(starts, Math.floor(at / 900_000), () => windowStart(at, span, zone)),
    after: (start: number) => kept(nexts, start, () => windowAfter(start, span, zone)),
  };
}
