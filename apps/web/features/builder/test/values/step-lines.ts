import type { RunStep, TestResult } from '@signalbox/contract';

/** One visit of a step with what it read and gave. */
export interface StepLine {
  key: string;
  nodeId: string;
  status: RunStep['status'];
  port: string | null;
  tookMs: number | null;
  input: unknown;
  output: unknown;
  /** Number of the item that it is about; null = the run itself. */
  item: number | null;
}

/** The visits of a run in order; one that waited and went on is one. */
export function stepLines(
  steps: readonly RunStep[],
  inside: { prefix: string; item: number | null } = { prefix: '', item: null },
): StepLine[] {
  const ended = new Set(steps.filter(({ status }) => status !== 'waiting').map(visitOf));
  const begun = new Map(steps.filter(({ status }) => status === 'waiting').map((step) => [visitOf(step), Date.parse(step.at)]));
  return steps
    .filter((step) => step.status !== 'waiting' || !ended.has(visitOf(step)))
    .map((step) => ({
      key: `${inside.prefix}${visitOf(step)}`,
      nodeId: step.nodeId,
      status: step.status,
      port: step.port,
      // Of a step that waited how long that was.
      tookMs: step.status === 'waiting' ? null : (waited(begun.get(visitOf(step)), step.at) ?? step.tookMs),
      input: step.input,
      output: step.error ? { error: step.error } : step.output,
      item: inside.item,
    }));
}
const visitOf = ({ nodeId, visit }: RunStep): string => `${nodeId} ${visit}`;
const waited = (since: number | undefined, at: string): number | null => (since === undefined ? null : Date.parse(at) - since);

/** The same of a test, its items after the steps of the run. */
export const testLines = (
  { steps, children }: Pick<TestResult, 'steps' | 'children'>,
  inside = { prefix: '', item: null as number | null },
): StepLine[] => [
  ...stepLines(steps, inside),
  ...children.flatMap(({ nodeId, number, result }) => testLines(result, { prefix: `${inside.prefix}${nodeId} ${number} `, item: number })),
];
