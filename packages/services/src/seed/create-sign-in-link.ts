import type { Sql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { hashToken, newToken } from '../auth/token.ts';

/** A link that signs one person in, once, within 15 minutes. Wants the owner role: the application can redeem such links, not make them. */
export async function createSignInLink(owner: Sql, { publicUrl, email }: { publicUrl: string; email: string }): Promise<string> {
  const token = newToken();
  const [made] = await owner(
    `insert into user_token (id, token_hash, kind, user_id, expires_at)
     select $1, $2, 'sign_in_link', id, now() + interval '15 minutes' from app_user where email = lower($3) and status = 'active' returning 1`,
    [newId(), hashToken(token), email],
  );
  if (!made) throw new Error(`Nobody here has the e-mail address ${email}.`);
  await owner(`delete from user_token where expires_at < now() - interval '1 day'`);
  return new URL(`/sign-in/link?token=${token}`, publicUrl).toString();
}
