import { z } from 'zod';

/** The schema of a body or an answer in JSON, as a route declares it. */
export function jsonSchemaOf(part: object | undefined): z.ZodType | null {
  const schema = Declared.safeParse(part).data?.content['application/json']?.schema;
  return schema instanceof z.ZodType ? schema : null;
}

/** What a route declares of a body or an answer; the schemas are zod's. */
export const Declared = z.object({
  description: z.string().default(''),
  required: z.boolean().default(false),
  content: z.record(z.string(), z.object({ schema: z.unknown(), example: z.unknown().optional() })).default({}),
});
