import type { TestCaseResult, TestResult, WayLine } from '@signalbox/contract';

/** More lines than this tell no more of a way. */
const mostLines = 500;

/** The way that a test took: that of the run, then those of the runs inside it. What waited and went on is one line. */
export const wayOf = (result: TestResult): WayLine[] => linesOf(result).slice(0, mostLines);

function linesOf({ steps, children }: TestResult): WayLine[] {
  const ended = new Set(steps.filter((step) => step.status !== 'waiting').map(({ nodeId, visit }) => `${nodeId} ${visit}`));
  const own = steps.filter((step) => step.status !== 'waiting' || !ended.has(`${step.nodeId} ${step.visit}`));
  return [...own.map(({ nodeId, port, status }) => ({ nodeId, port, status })), ...children.flatMap((child) => linesOf(child.result))];
}

/** How a test case came out against the way that it is to take. */
export function judged(result: TestResult, expected: readonly WayLine[]): TestCaseResult {
  const way = wayOf(result);
  const line = firstDifference(expected, way);
  const difference = line === null ? null : { line, expected: expected[line] ?? null, got: way[line] ?? null };
  return {
    passed: difference === null && result.status !== 'errors' && result.status !== 'stopped',
    status: result.status,
    way,
    difference,
  };
}

function firstDifference(expected: readonly WayLine[], got: readonly WayLine[]): number | null {
  const most = Math.max(expected.length, got.length);
  for (let line = 0; line < most; line += 1) if (!isSame(expected[line], got[line])) return line;
  return null;
}
const isSame = (one: WayLine | undefined, other: WayLine | undefined): boolean =>
  one?.nodeId === other?.nodeId && one?.port === other?.port && one?.status === other?.status;
