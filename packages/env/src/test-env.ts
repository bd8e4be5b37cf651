import { z } from 'zod';
import { readEnv } from './read-env.ts';

const testSchema = z.object({
  TEST_DATABASE_SUPERUSER_URL: z.url().optional(),
  TEST_TEMPORAL_ADDRESS: z.string().min(1).optional(),
  TEST_TEMPORAL_SERVER: z.string().min(1).optional(),
});

/** Servers that the integration tests share; set by scripts/test/global-setup.ts. TEST_TEMPORAL_SERVER is the program with the movable clock. */
export const testEnv = (source?: NodeJS.ProcessEnv): z.infer<typeof testSchema> => readEnv(testSchema, source);
