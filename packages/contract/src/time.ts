import { z } from 'zod';

/** Timestamps are ISO 8601 in UTC. */
export const At = z.string().meta({ format: 'date-time' });
