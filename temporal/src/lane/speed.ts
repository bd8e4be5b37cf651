/** Counts events and returns how many there were within the last full second. */
export function createSpeed(now: () => number = Date.now): { count(): void; perSecond(): number } {
  let second = Math.floor(now() / 1000);
  let current = 0;
  let last = 0;
  const turn = () => {
    const today = Math.floor(now() / 1000);
    if (today === second) return;
    last = today === second + 1 ? current : 0;
    current = 0;
    second = today;
  };
  return {
    count: () => {
      turn();
      current += 1;
    },
    perSecond: () => {
      turn();
      return Math.max(last, current);
    },
  };
}
