import { z } from '@hono/zod-openapi';
import { Problem } from './contract/common.ts';

const problemBody = { content: { 'application/problem+json': { schema: Problem } } };
/** The answers that every route may give. */
export const problems = {
  '4XX': { ...problemBody, description: 'The request cannot be done; the code says why.' },
  '5XX': { ...problemBody, description: 'Not the fault of the request.' },
} as const;

/** A JSON answer for createRoute. */
export const answers = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** A JSON body that must be there. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: { 'application/json': { schema } } });

const PathId = z.string().min(1).max(60);
export const IdParam = z.object({ id: PathId });
export const VersionParam = z.object({ id: PathId, versionId: PathId });
export const NodeParam = z.object({ id: PathId, nodeId: PathId });
