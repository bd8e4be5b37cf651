import { z } from 'zod';
import { TestScript } from './test-runs.ts';
import { At } from './time.ts';

/** A way out of a step. */
export const StepWay = z.object({ nodeId: z.string(), port: z.string() });
export type StepWay = z.output<typeof StepWay>;
/** One line of the way that a test took; without a port where it waits or ended. */
export const WayLine = z.object({ nodeId: z.string(), port: z.string().nullable(), status: z.string() });
export type WayLine = z.output<typeof WayLine>;
/** Where a test case went another way than it is to: the number of the line, counted from 0. */
const WayDifference = z.object({ line: z.number().int(), expected: WayLine.nullable(), got: WayLine.nullable() });
export const TestCaseResult = z.object({
  passed: z.boolean(),
  /** As of a test. */ status: z.string(),
  /** The way that it took. */ way: z.array(WayLine),
  difference: WayDifference.nullable(),
});
export type TestCaseResult = z.output<typeof TestCaseResult>;
export const TestCase = z.object({
  id: z.string(),
  name: z.string(),
  script: TestScript,
  /** The way that it is to take. */ expected: z.array(WayLine),
  /** Ways of the draft that it covers. */ covers: z.array(StepWay),
  /** null = it has not run since it was saved. */ result: TestCaseResult.nullable(),
  ranAt: At.nullable(),
});
export type TestCase = z.output<typeof TestCase>;
export const TestCaseList = z.object({
  items: z.array(TestCase),
  /** Ways where a run of the draft has a choice, in the order of the steps, and the test cases that cover each. */
  ways: z.array(StepWay.extend({ cases: z.array(z.string()) })),
  /** Whether they have to pass before the draft goes live. */
  mustPass: z.boolean(),
});
export type TestCaseList = z.output<typeof TestCaseList>;

const Name = z.string().trim().min(1).max(120);
export const CreateTestCase = z.object({ name: Name, script: TestScript });
export type CreateTestCase = z.output<typeof CreateTestCase>;
export const ChangeTestCase = z.object({
  name: Name.optional(),
  /** The way that it takes now is the one that it is to take. */ accept: z.literal(true).optional(),
});
export type ChangeTestCase = z.output<typeof ChangeTestCase>;
export const TestGate = z.object({ mustPass: z.boolean() });
export type TestGate = z.output<typeof TestGate>;

/** What a step is said to have found, for tests of the draft alone. */
export const Pin = z.object({ port: z.string().max(400), output: z.record(z.string(), z.unknown()) });
export type Pin = z.output<typeof Pin>;
/** By step. */
export const Pins = z.object({ pins: z.record(z.string(), Pin) });
export type Pins = z.output<typeof Pins>;
