import type { Me, Profile } from '@signalbox/contract';
import type { Role } from '@signalbox/domain';
import type { Language } from '@signalbox/words';

/** Sign-in and sessions. Sessions are our rows, so each can be ended at once; the cookie holds nothing but the token. */
export interface Auth {
  /** Throws `sign_in.wrong` for an unknown mail, a wrong password and a locked person alike; `sign_in.too_many` after repeated failures. */
  signIn(input: SignInInput): Promise<SignedIn>;
  /** Redeems a one-time link; the second try throws `sign_in.link_used`. */
  redeemSignInLink(token: string, from?: SignInOrigin): Promise<SignedIn>;
  /** Who a session token belongs to; null when it is unknown, ended or over. `accepted` is the language of who has not chosen one. */
  findSession(token: string, accepted?: Language): Promise<CurrentSession | null>;
  /** Ends a session; an unknown token is no error. */
  signOut(token: string): Promise<void>;
  /** Works in another account from now on (`acc_..`). Throws `account.not_found` when the person is no member of it. */
  chooseAccount(session: CurrentSession, accountId: string): Promise<CurrentSession>;
  /** Keeps what a person chose for the screens. */
  changeProfile(session: CurrentSession, change: ProfileChange): Promise<CurrentSession>;
  /** The person, the chosen account and all accounts of the switcher. */
  me(session: CurrentSession): Promise<Me>;
}

export interface SignInOrigin {
  network?: string | null;
  browser?: string | null;
}
export interface SignInInput extends SignInOrigin {
  email: string;
  password: string;
}
export interface SignedIn {
  /** Goes into the cookie; the database holds its SHA-256 only. */
  sessionToken: string;
  userId: string;
}
export interface CurrentSession {
  sessionId: string;
  userId: string;
  /** Internal number of the account the person works in. */
  accountId: number;
  role: Role;
  name: string;
  email: string;
  /** The person's own, else what the request accepts. */
  language: Language;
  profile: Profile;
}
export type ProfileChange = { [Name in keyof Profile]?: Profile[Name] | undefined };
