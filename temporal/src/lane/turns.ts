/** Sends that wait until the rate lets one more thing of theirs leave. */
export interface Turns {
  readonly waiting: number;
  /** Resolves when it is given; `onWait` hears that somebody waits. */
  wait(): Promise<void>;
  /** To who waits longest. */
  give(): void;
}

export function createTurns(onWait: () => void): Turns {
  const line: (() => void)[] = [];
  return {
    get waiting() {
      return line.length;
    },
    wait: () =>
      new Promise((resolve) => {
        line.push(resolve);
        onWait();
      }),
    give: () => line.shift()?.(),
  };
}
