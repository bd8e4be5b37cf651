import { isSignalboxError } from '@signalbox/domain';
import type { CurrentSession, Services } from '@signalbox/services';
import type { Context } from 'hono';
import type { ApiEnv } from './api-env.ts';

/** What a program was refused with its key is kept for the people of its account. */
export async function noteRefused(
  c: Context<ApiEnv>,
  { auth }: Services,
  { error, operation }: { error: unknown; operation: string },
): Promise<void> {
  // A request that was refused before anybody was found has no actor.
  const actor: CurrentSession | undefined = c.get('actor');
  const reason = isSignalboxError(error) ? reasons[error.code] : undefined;
  if (actor?.key && reason) await auth.refuseKey(actor, reason, operation);
}

const reasons: Readonly<Record<string, 'right' | 'workflow'>> = {
  'key.right': 'right',
  'right.missing': 'right',
  'key.person': 'right',
  'key.workflow': 'workflow',
};
