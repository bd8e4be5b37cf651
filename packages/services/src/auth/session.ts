import type { Database, Tx } from '@signalbox/db';
import { isTheme, newId, type Role } from '@signalbox/domain';
import { isLanguage, type Language, sourceLanguage } from '@signalbox/words';
import type { CurrentSession, SignedIn, SignInOrigin } from './auth.ts';
import { hashToken, newToken } from './token.ts';

/** Starts a session of 30 days for a person whose identity was just proven. */
export async function createSession(db: Database, userId: string, from: SignInOrigin): Promise<SignedIn> {
  const sessionToken = newToken();
  await db.withUser(userId, async (tx) => {
    const first = await firstMembership(tx, userId, null);
    await tx.session.create({
      data: {
        id: newId(),
        tokenHash: new Uint8Array(hashToken(sessionToken)),
        userId,
        accountId: first?.accountId ?? null,
        network: cleanText(from.network),
        browser: cleanText(from.browser),
        expiresAt: new Date(Date.now() + lifetimeMs),
      },
    });
  });
  return { sessionToken, userId };
}

/** The session of a token with the person's role in the chosen account. */
export async function findSession(db: Database, token: string, accepted: Language = sourceLanguage): Promise<CurrentSession | null> {
  const [row] = await db.router<FoundSession>('select session_id, user_id, account_id, seen_at from find_session($1)', [hashToken(token)]);
  if (!row) return null;
  return db.withUser(row.user_id, async (tx) => {
    const found = await readMembership(tx, { userId: row.user_id, chosen: row.account_id, accepted });
    if (!found) return null;
    if (Date.now() - row.seen_at.getTime() > seenEveryMs) {
      const seen = { seenAt: new Date(), expiresAt: new Date(Date.now() + lifetimeMs) };
      await tx.session.updateMany({ where: { id: row.session_id, revokedAt: null }, data: seen });
    }
    return { ...found, sessionId: row.session_id };
  });
}

/** A person as a member of this very account; null when they are not, or are locked. */
export function membershipIn(
  db: Database,
  { userId, accountId, accepted }: { userId: string; accountId: number; accepted: Language },
): Promise<Member | null> {
  return db.withUser(userId, async (tx) => {
    const found = await readMembership(tx, { userId, chosen: accountId, accepted });
    return found?.accountId === accountId ? found : null;
  });
}

type Member = Omit<CurrentSession, 'sessionId' | 'key'>;

async function readMembership(
  tx: Tx,
  { userId, chosen, accepted }: { userId: string; chosen: number | null; accepted: Language },
): Promise<Member | null> {
  const user = await tx.appUser.findFirst({ where: { id: userId, status: 'active' } });
  const membership = await firstMembership(tx, userId, chosen);
  if (!user || !membership) return null;
  const { accountId, role } = membership;
  return { userId, accountId, role: role as Role, name: user.name, email: user.email, ...screensOf(user, accepted) };
}

/** What the row of a person says about the screens. */
function screensOf({ language, theme, timeZone }: ProfileRow, accepted: Language): Pick<CurrentSession, 'language' | 'profile'> {
  const profile = { language: isLanguage(language) ? language : null, theme: isTheme(theme) ? theme : null, timeZone };
  return { language: profile.language ?? accepted, profile };
}
interface ProfileRow {
  language: string | null;
  theme: string | null;
  timeZone: string | null;
}

/** Ends a session at once. */
export async function endSession(db: Database, token: string): Promise<void> {
  const [row] = await db.router<FoundSession>('select session_id, user_id, account_id, seen_at from find_session($1)', [hashToken(token)]);
  if (!row) return;
  await db.withUser(row.user_id, (tx) => tx.session.updateMany({ where: { id: row.session_id }, data: { revokedAt: new Date() } }));
}

interface FoundSession {
  session_id: string;
  user_id: string;
  account_id: number | null;
  seen_at: Date;
}

const lifetimeMs = 30 * 24 * 3600 * 1000;
const seenEveryMs = 60_000;

/** The chosen account while the person is still a member of it, else the oldest membership. */
async function firstMembership(tx: Tx, userId: string, chosen: number | null) {
  const all = await tx.membership.findMany({ where: { userId }, orderBy: [{ createdAt: 'asc' }, { accountId: 'asc' }] });
  return all.find((one) => one.accountId === chosen) ?? all[0] ?? null;
}

const cleanText = (text: string | null | undefined): string | null => text?.replaceAll('\0', '').slice(0, 300) ?? null;
