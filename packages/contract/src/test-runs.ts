import { Graph } from '@signalbox/flow';
import { z } from 'zod';
import { IssueView } from './issues.ts';
import { RunStep } from './runs.ts';
import { At } from './time.ts';

const Values = z.record(z.string(), z.unknown());
/** Counts on the test's own clock from the moment that the wait opens. */
const AfterMs = z
  .number()
  .int()
  .min(0)
  .max(366 * 86_400_000)
  .default(1000);
/** What happens while the run waits: an answer, or a cancel with its reason. */
export const TestAnswer = z.union([
  z.object({
    /** Only for a wait of this step; missing = for whichever wait is first. */ nodeId: z.string().max(60).optional(),
    kind: z.string().max(40).default('reply'),
    payload: Values.default({}),
    afterMs: AfterMs,
  }),
  z.object({ cancel: z.string().max(200), afterMs: AfterMs }),
]);
export type TestAnswer = z.output<typeof TestAnswer>;
/** What an outside call is answered with. */
export const TestSample = z.object({
  status: z.number().int().min(100).max(599).default(200),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
});
export type TestSample = z.output<typeof TestSample>;
/** What somebody does at a test that is led by hand; each comes `afterMs` after the one before. */
export const TestMove = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), from: z.string().max(60), text: z.string().max(1600), afterMs: AfterMs }),
  /** A task is answered: `approved`, `rejected`, with its values. */
  z.object({ kind: z.literal('task'), nodeId: z.string().max(60), payload: Values, afterMs: AfterMs }),
  z.object({ kind: z.literal('skip'), afterMs: AfterMs }),
  /** To the first time limit of whatever waits. */
  z.object({ kind: z.literal('skipToTimeout') }),
]);
export type TestMove = z.output<typeof TestMove>;
/** What becomes of messages to a phone. */
export const TestOutcome = z.enum(['delivered', 'failed', 'expired', 'none']);
export type TestOutcome = z.output<typeof TestOutcome>;
/** What is wrong with the other side of a call. */
export const TestFault = z.enum(['serverError', 'timeout', 'refused']);
export type TestFault = z.output<typeof TestFault>;

const testInput = {
  trigger: z
    .object({ /** Missing = the first trigger. */ nodeId: z.string().max(60).optional(), payload: Values.default({}) })
    .default({ payload: {} }),
  /** Starts at this step, with `values` (node id -> its output) instead of what came before. */
  from: z.string().max(60).optional(),
  values: z.record(z.string(), Values).default({}),
  contact: z
    .object({ name: z.string().max(200).default(''), phone: z.string().max(40).default(''), language: z.string().max(20).default('') })
    .optional(),
  /** node id -> answer of its outside call; calls without one are not made and answered with a stub. */
  samples: z.record(z.string(), TestSample).default({}),
  /** By the step that calls. */
  faults: z.record(z.string().max(60), TestFault).default({}),
  /** By phone; missing = delivered. */
  outcomes: z.record(z.string().max(60), TestOutcome).default({}),
  /** When it starts on its own clock; missing = now. */
  at: At.optional(),
};
/** A conversation that can be had again. */
export const TestScript = z.object({ ...testInput, moves: z.array(TestMove).max(60).default([]) });
export type TestScript = z.output<typeof TestScript>;
/** Runs the draft in memory: nothing is sent, called or stored. */
export const TestRun = z.object({
  ...testInput,
  /** Missing = the stored draft. */ graph: Graph.optional(),
  /** In this order. */
  answers: z.array(TestAnswer).max(50).default([]),
  /** Led by hand: the clock stands still until the next of these. Missing = time limits pass by themselves when no answer is left. */
  moves: TestScript.shape.moves.unwrap().optional(),
});
export type TestRun = z.output<typeof TestRun>;

export const TestResult = z.object({
  /** failed = the run fails; errors = the graph does not compile, see issues; waiting = it waits and no answer is left; stopped = over the bounds of a test. */
  status: z.enum(['done', 'failed', 'cancelled', 'waiting', 'stopped', 'errors']),
  error: z.object({ code: z.string(), message: z.string(), nodeId: z.string() }).nullable(),
  issues: z.array(IssueView),
  steps: z.array(RunStep),
  messages: z.array(
    z.object({
      nodeId: z.string(),
      channel: z.string(),
      to: z.string(),
      from: z.string().nullable(),
      text: z.string(),
      at: At,
      outcome: TestOutcome,
    }),
  ),
  calls: z.array(z.object({ nodeId: z.string(), type: z.string(), input: Values, answered: z.enum(['sample', 'notCalled', 'fault']) })),
  tasks: z.array(z.object({ title: z.string() })),
  waits: z.array(
    z.object({
      nodeId: z.string(),
      dueAt: At.nullable(),
      kinds: z.array(z.string()),
      /** Phones that are waited for. */ phones: z.array(z.string()),
    }),
  ),
  returns: Values.nullable(),
  /** One per item of a for-each, at most 100: a test has results inside results, as a for-each has runs inside a run. */
  get children() {
    return z.array(z.object({ nodeId: z.string(), number: z.number().int(), result: TestResult }));
  },
  /** How long it would have taken, on the test's own clock. */
  tookMs: z.number(),
  /** On the test's own clock; led by hand it stands still between two moves. */
  startedAt: At,
  now: At,
  /** The moves that were made: when, and which step had waited for it. null = nobody had. */
  moves: z.array(z.object({ at: At, nodeId: z.string().nullable() })),
  /** Phone at which the test began, and our address it writes to; null = no message starts it. */
  phone: z.object({ theirs: z.string(), ours: z.string() }).nullable(),
});
export type TestResult = z.output<typeof TestResult>;
