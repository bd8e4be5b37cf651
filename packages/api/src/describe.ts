import { exampleId } from '@signalbox/contract/examples';
import type { IdKind } from '@signalbox/domain';
import { z } from 'zod';

/** A JSON answer for createRoute. What any route may answer besides stands in the description once. */
export const answers = <Schema extends z.ZodType>(schema: Schema, description: string, example: z.output<Schema>) => ({
  content: { 'application/json': { schema, example } },
  description,
});

/** A JSON body that must be there. */
export const body = <Schema extends z.ZodType>(schema: Schema, example: z.input<Schema>) => ({
  required: true,
  content: { 'application/json': { schema, example } },
});

/** An id in the address. */
export const pathId = (kind: IdKind) =>
  z
    .string()
    .min(1)
    .max(60)
    .meta({ description: `Id of the ${kind}.`, example: exampleId(kind) });
export const idOf = <Kind extends IdKind>(kind: Kind) => z.object({ id: pathId(kind) });
