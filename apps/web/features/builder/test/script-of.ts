import { TestRun, type TestScript } from '@signalbox/contract';
import type { z } from 'zod';

/** What was asked for, in full, so that it can be asked again with more moves; undefined = a test whose answers were typed before. From the second move on its clock is that of the first. */
export function scriptOf(body: z.input<typeof TestRun>, startedAt: string): TestScript | undefined {
  const { answers: _, moves, ...given } = TestRun.parse({ ...body, at: body.at ?? startedAt });
  return moves && { ...given, moves };
}
