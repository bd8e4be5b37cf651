import { z } from 'zod';

/** A finding of the compiler. */
export const IssueView = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  nodeId: z.string().nullable(),
  field: z.string().nullable(),
  message: z.string(),
  position: z.object({ from: z.number(), to: z.number() }).optional(),
  fix: z.record(z.string(), z.unknown()).optional(),
  create: z
    .object({ kind: z.enum(['group', 'tag']), name: z.string() })
    .describe('What would do away with it when it is made.')
    .optional(),
});
export type IssueView = z.output<typeof IssueView>;
export const IssueList = z.object({ issues: z.array(IssueView) });
export type IssueList = z.output<typeof IssueList>;
