import type { Database } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import type { Auth, SignedIn, SignInInput, SignInOrigin } from './auth.ts';
import { changeProfile } from './change-profile.ts';
import { chooseAccount } from './choose-account.ts';
import { openKey } from './open-key.ts';
import { verifyPassword } from './password.ts';
import { readMe } from './read-me.ts';
import { isRunOf, refuseKey, refuseKeyInAddress } from './refuse-key.ts';
import { createSession, endSession, findSession } from './session.ts';
import { createSignInLimit } from './sign-in-limit.ts';
import { hashToken } from './token.ts';

/** Opens sign-in over the database. One per process: it also counts failures. */
export function createAuth({ db, linkUrl = '' }: { db: Database; linkUrl?: string }): Auth {
  const limit = createSignInLimit();
  return {
    signIn: async (input) => {
      limit.check(input.email);
      const userId = await checkPassword(db, input);
      if (userId === null) {
        limit.failed(input.email);
        throw userError('sign_in.wrong', {}, { status: 401 });
      }
      limit.succeeded(input.email);
      return createSession(db, userId, input);
    },
    redeemSignInLink: (token, from = {}) => redeem(db, token, from),
    findSession: (token, accepted) => findSession(db, token, accepted),
    openKey: (key, accepted) => openKey(db, key, accepted),
    refuseKey: (session, reason, operation) => refuseKey(db, session, reason, operation),
    refuseKeyInAddress: (key) => refuseKeyInAddress(db, key),
    isRunOf: (session, runId, workflowIds) => isRunOf(db, session, runId, workflowIds),
    signOut: (token) => endSession(db, token),
    chooseAccount: (session, accountId) => chooseAccount(db, session, accountId),
    changeProfile: (session, change) => changeProfile(db, session, change),
    me: (session) => readMe(db, session, { linkUrl }),
  };
}

async function checkPassword(db: Database, { email, password }: SignInInput): Promise<string | null> {
  // PostgreSQL knows no NUL in text; such a mail belongs to nobody.
  const mail = email.trim().replaceAll('\0', '').slice(0, 320);
  const [found] = await db.router<{ user_id: string; password_hash: string | null; status: string }>('select * from find_sign_in($1)', [
    mail,
  ]);
  // Also verified for an unknown mail, so that time tells nothing.
  const right = await verifyPassword(found?.password_hash ?? null, password);
  return found && right && found.status === 'active' ? found.user_id : null;
}

async function redeem(db: Database, token: string, from: SignInOrigin): Promise<SignedIn> {
  const [owner] = await db.router<{ user_id: string }>(`select * from redeem_user_token($1, 'sign_in_link')`, [hashToken(token)]);
  const active =
    owner && (await db.withUser(owner.user_id, (tx) => tx.appUser.findFirst({ where: { id: owner.user_id, status: 'active' } })));
  if (!active) throw userError('sign_in.link_used', {}, { status: 401 });
  return createSession(db, active.id, from);
}
