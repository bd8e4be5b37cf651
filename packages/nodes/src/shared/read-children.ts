import type { ChildrenResult, NodeError, WaitAnswer } from '@signalbox/flow';
import type { Value } from '@signalbox/words/light';
import { z } from 'zod';

const count = z.number().int().catch(0);
const shape = z.looseObject({
  total: count,
  done: count,
  failed: count,
  cancelled: count,
  returns: z.record(z.string(), z.unknown()).optional().catch(undefined),
  error: z
    .object({
      code: z.string(),
      variant: z.string().optional(),
      values: z.record(z.string(), z.custom<Value>()).optional(),
      message: z.string().optional(),
    })
    .optional()
    .catch(undefined),
});

/** How the children of a step ended. */
export function readChildren(answer: WaitAnswer): Omit<ChildrenResult, 'error'> & { error?: NodeError } {
  const { returns, error, total, done, failed, cancelled } = shape.parse(answer.payload);
  return {
    ...{ total, done, failed, cancelled },
    ...(returns ? { returns } : {}),
    ...(error ? { error } : {}),
  };
}
