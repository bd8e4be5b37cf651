import { z } from 'zod';

/** So long a file is kept after it was last brought by a call. */
export const keptDays = 30;

/** What a run holds of a file; the bytes are at the API, `GET /files/:id`, until `keptUntil`. */
export const KeptFile = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  sizeBytes: z.number().int(),
  /** In hexadecimal digits. */
  sha256: z.string(),
  keptUntil: z.string(),
});
export type KeptFile = z.output<typeof KeptFile>;
