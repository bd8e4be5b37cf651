/** Turns that are left to conductors, by the version and the kind of turn, and until when. */
export function createLeftVersions(most = 2000) {
  const until = new Map<string, number>();
  return {
    has: (turn: string): boolean => (until.get(turn) ?? 0) > Date.now(),
    /** Milliseconds since 1970. */
    add(turn: string, time: number) {
      until.delete(turn);
      until.set(turn, time);
      for (const oldest of until.keys()) {
        if (until.size <= most) break;
        until.delete(oldest);
      }
    },
  };
}

/** What a run does from its start on, and what it does from an answer on, differ in length. */
export const turnOf = (versionId: string, isStart: boolean): string => `${isStart ? 'start' : 'answer'} ${versionId}`;
