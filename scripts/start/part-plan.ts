/** How to run one part of Signalbox as a child process. */
export interface PartPlan {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  stopSignal?: NodeJS.Signals;
  /** Asked again and again until it says yes; throws when waiting makes no sense. */
  isReady: () => Promise<boolean>;
}

/** Ready when this address answers 200. */
export const httpReady = (url: string) => async (): Promise<boolean> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
};
