import { Graph } from '@signalbox/flow';
import { z } from 'zod';
import { At } from './common.ts';
import { RunStep } from './runs.ts';
import { IssueView } from './workflows.ts';

const Values = z.record(z.string(), z.unknown());
/** What happens while the run waits, in this order. `afterMs` counts on the test's own clock from the moment that the wait opens. */
export const TestAnswer = z.union([
  z.object({
    /** Only for a wait of this step; missing = for whichever wait is first. */ nodeId: z.string().max(60).optional(),
    kind: z.string().max(40).default('reply'),
    payload: Values.default({}),
    afterMs: z
      .number()
      .int()
      .min(0)
      .max(366 * 86_400_000)
      .default(1000),
  }),
  z.object({
    cancel: z.string().max(200),
    afterMs: z
      .number()
      .int()
      .min(0)
      .max(366 * 86_400_000)
      .default(1000),
  }),
]);
export type TestAnswer = z.output<typeof TestAnswer>;
/** What an outside call is answered with. */
export const TestSample = z.object({
  status: z.number().int().min(100).max(599).default(200),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown(),
});
/** Runs the draft in memory: nothing is sent, called or stored. */
export const TestRun = z.object({
  /** Missing = the stored draft. */ graph: Graph.optional(),
  trigger: z
    .object({ /** Missing = the first trigger. */ nodeId: z.string().max(60).optional(), payload: Values.default({}) })
    .default({ payload: {} }),
  /** Starts at this step, with `values` (node id -> its output) instead of what came before. */
  from: z.string().max(60).optional(),
  values: z.record(z.string(), Values).default({}),
  contact: z
    .object({ name: z.string().max(200).default(''), phone: z.string().max(40).default(''), language: z.string().max(20).default('') })
    .optional(),
  answers: z.array(TestAnswer).max(50).default([]),
  /** node id -> answer of its outside call; calls without one are not made and answered with a stub. */
  samples: z.record(z.string(), TestSample).default({}),
});
export type TestRun = z.input<typeof TestRun>;

export interface TestResult {
  /** failed = the run fails; errors = the graph does not compile, see issues; waiting = it waits and no answer is left; stopped = over the bounds of a test. */
  status: 'done' | 'failed' | 'cancelled' | 'waiting' | 'stopped' | 'errors';
  error: { code: string; message: string; nodeId: string } | null;
  issues: IssueView[];
  steps: RunStep[];
  messages: { nodeId: string; channel: string; to: string; from: string | null; text: string }[];
  calls: { nodeId: string; type: string; input: Record<string, unknown>; answered: 'sample' | 'notCalled' }[];
  tasks: { title: string }[];
  waits: { nodeId: string; dueAt: string | null; kinds: string[] }[];
  returns: Record<string, unknown> | null;
  /** One per item of a for-each, at most 100. */
  children: { nodeId: string; number: number; result: TestResult }[];
  /** How long it would have taken, on the test's own clock. */
  tookMs: number;
}
const fields = {
  status: z.enum(['done', 'failed', 'cancelled', 'waiting', 'stopped', 'errors']),
  error: z.object({ code: z.string(), message: z.string(), nodeId: z.string() }).nullable(),
  issues: z.array(IssueView),
  steps: z.array(RunStep),
  messages: z.array(z.object({ nodeId: z.string(), channel: z.string(), to: z.string(), from: z.string().nullable(), text: z.string() })),
  calls: z.array(z.object({ nodeId: z.string(), type: z.string(), input: Values, answered: z.enum(['sample', 'notCalled']) })),
  tasks: z.array(z.object({ title: z.string() })),
  waits: z.array(z.object({ nodeId: z.string(), dueAt: At.nullable(), kinds: z.array(z.string()) })),
  returns: Values.nullable(),
  tookMs: z.number(),
};
/** A test has results inside results, as a for-each has runs inside a run. */
export const TestResult: z.ZodType<TestResult> = z.lazy(() =>
  z.object({ ...fields, children: z.array(z.object({ nodeId: z.string(), number: z.number().int(), result: TestResult })) }),
);
/** The same for the description of the API, which has no names for what contains itself. */
export const TestResultOutline = z.object({
  ...fields,
  children: z.array(z.object({ nodeId: z.string(), number: z.number().int(), result: z.unknown() })),
});
