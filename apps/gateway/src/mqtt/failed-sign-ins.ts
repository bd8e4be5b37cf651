/** Who tried too often with what is wrong waits out the minute, before the database is asked. By address; forgotten by the minute. */
export function createFailedSignIns({ most = 30, forMs = 60_000, addresses = 10_000 } = {}) {
  let counts = new Map<string, number>();
  let until = 0;
  const current = (): Map<string, number> => {
    if (Date.now() >= until) [counts, until] = [new Map(), Date.now() + forMs];
    return counts;
  };
  return {
    isTooMany: (address: string): boolean => (current().get(address) ?? 0) >= most,
    note(address: string): void {
      const known = current();
      if (known.size < addresses || known.has(address)) known.set(address, (known.get(address) ?? 0) + 1);
    },
  };
}
