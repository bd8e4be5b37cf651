import { z } from 'zod';

const Claims = z.object({ session: z.string().min(20).max(200) });

/** The session token in the decoded cookie; null when it is not one of ours. */
export function readClaims(claims: unknown): string | null {
  const parsed = Claims.safeParse(claims);
  return parsed.success ? parsed.data.session : null;
}
