import { z } from 'zod';

const JsonSchema = z.record(z.string(), z.unknown());
/** What a step can be. */
export const NodeType = z.object({
  type: z.string(),
  version: z.number().int(),
  kind: z.string(),
  /** each, loop and try hold other steps; join brings branches together; goto leads to its setting `step`. */
  block: z.string().optional(),
  group: z.string(),
  title: z.string(),
  help: z.string(),
  icon: z.string(),
  synonyms: z.array(z.string()),
  inputSchema: JsonSchema,
  outputSchema: JsonSchema,
  ports: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      line: z.enum(['main', 'siding']),
      optional: z.boolean().optional(),
      inside: z.boolean().optional(),
    }),
  ),
});
export type NodeType = z.output<typeof NodeType>;
export const NodeTypeList = z.object({ items: z.array(NodeType) });
