/** How long and how much a bench measures. Briefly shows that it works; its figures say little. */
export interface Pace {
  /** Of each level of concurrency. */
  seconds: number;
  idleRuns: number;
  endedRuns: number;
  waitingRuns: number;
  soakMinutes: number;
  /** Before the memory of idle processes is read. */
  idleSeconds: number;
}

const full: Pace = { seconds: 8, idleRuns: 250, endedRuns: 1_000_000, waitingRuns: 200_000, soakMinutes: 20, idleSeconds: 30 };
const brief: Pace = { seconds: 2, idleRuns: 80, endedRuns: 20_000, waitingRuns: 4_000, soakMinutes: 1, idleSeconds: 5 };

export function paceOf({ isBrief, minutes }: { isBrief: boolean; minutes?: number | undefined }): Pace {
  const pace = isBrief ? brief : full;
  return minutes === undefined ? pace : { ...pace, soakMinutes: minutes };
}
