import type { Profile } from '@signalbox/contract';
import type { Database } from '@signalbox/db';
import type { CurrentSession, ProfileChange } from './auth.ts';

/** Keeps what a person chose for the screens; what is not named stays. */
export async function changeProfile(db: Database, session: CurrentSession, change: ProfileChange): Promise<CurrentSession> {
  const { language = session.profile.language, theme = session.profile.theme, timeZone = session.profile.timeZone } = change;
  const profile: Profile = { language, theme, timeZone };
  await db.withUser(session.userId, (tx) => tx.appUser.update({ where: { id: session.userId }, data: profile }));
  return { ...session, profile, language: language ?? session.language };
}
