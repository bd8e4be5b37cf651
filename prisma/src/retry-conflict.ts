/** Repeats a transaction that PostgreSQL undid because of another one; it did nothing, so a repeat is safe. */
export async function retryConflict<T>(work: () => Promise<T>, tries = 4): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left <= 0 || !isConflict(error)) throw error;
    }
  }
}

/** Victims of a deadlock, and transactions that could not be put in an order. */
const isConflict = (error: unknown): boolean => error instanceof Error && 'code' in error && conflicts.has(error.code);
const conflicts = new Set<unknown>(['40P01', '40001']);
