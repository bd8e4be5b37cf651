const begin = performance.now();

/** Seconds since `from` (a performance.now()), for people. */
export const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** One line on the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The line of a part that is ready. */
export function sayReady(part: string, from: number, detail: string): void {
  say(`  ready  ${part.padEnd(12)} ${seconds(from).padStart(7)}   ${detail}`);
}

/** Runs a long step and repeats a line every ten seconds, so that nobody thinks it hangs. */
export async function withProgress<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const from = performance.now();
  const timer = setInterval(() => say(`  ...    ${what}, ${seconds(from)} so far`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Seconds since the program began. */
export const sinceBegin = (): string => seconds(begin);
