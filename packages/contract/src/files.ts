import { z } from 'zod';
import { At } from './time.ts';

/** A file that a step named and that can still be read; null = it is kept for ever. */
export const FileLife = z.object({ id: z.string(), keptUntil: At.nullable() });
export type FileLife = z.output<typeof FileLife>;
