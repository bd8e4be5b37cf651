/** The most that one run adds or takes. */
export const mostAtOnce = 1_000_000_000;
export const isAmount = (by: unknown): boolean => Number.isInteger(by) && Math.abs(by as number) <= mostAtOnce;
