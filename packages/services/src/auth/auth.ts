import type { KeyRefusal, Me, Profile } from '@signalbox/contract';
import type { Right, Role } from '@signalbox/domain';
import type { Language } from '@signalbox/words';

/** Sign-in and sessions. Sessions are our rows, so each can be ended at once; the cookie holds nothing but the token. */
export interface Auth {
  /** Throws `sign_in.wrong` for an unknown mail, a wrong password and a locked person alike; `sign_in.too_many` after repeated failures. */
  signIn(input: SignInInput): Promise<SignedIn>;
  /** Redeems a one-time link; the second try throws `sign_in.link_used`. */
  redeemSignInLink(token: string, from?: SignInOrigin): Promise<SignedIn>;
  /** Who a session token belongs to; null when it is unknown, ended or over. `accepted` is the language of who has not chosen one. */
  findSession(token: string, accepted?: Language): Promise<CurrentSession | null>;
  /** Who calls with an API key: its maker, with no more than the key allows. Throws 401 and notes it: `key.unknown`, `key.revoked`, `key.ended`, `key.maker_gone`. */
  openKey(key: string, accepted?: Language): Promise<CurrentSession>;
  /** Notes that a request with an open key was refused; `operation` as the description of the API calls it. */
  refuseKey(session: CurrentSession, reason: KeyRefusal['reason'], operation: string): Promise<void>;
  /** Notes that a key stood in an address. */
  refuseKeyInAddress(key: string): Promise<void>;
  /** Whether a run belongs to one of these workflows; all by their public ids. */
  isRunOf(session: CurrentSession, runId: string, workflowIds: readonly string[]): Promise<boolean>;
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
  /** A program that calls with an API key of this person. */
  key?: OpenKey;
}
export interface OpenKey {
  /** uuid */
  id: string;
  rights: readonly Right[];
  /** Public ids; null = all of the account. */
  workflowIds: readonly string[] | null;
}
export type ProfileChange = { [Name in keyof Profile]?: Profile[Name] | undefined };
