interface Row {
  id: string;
}

/**
 * Rows in the order in which they are looked at, with what is known of them now; who came since waits behind a button. What others took
 * away stays until nobody looks; `putAway` = what whoever looks took away goes at once.
 */
export function heldOrder<R extends Row>(
  looked: readonly R[],
  now: readonly R[],
  putAway: ReadonlySet<string> = new Set(),
): { rows: R[]; fresh: number } {
  const current = new Map(now.map((row) => [row.id, row]));
  const known = new Set(looked.map(({ id }) => id));
  return {
    rows: looked.filter(({ id }) => current.has(id) || !putAway.has(id)).map((row) => current.get(row.id) ?? row),
    fresh: now.filter(({ id }) => !known.has(id)).length,
  };
}
