export type { Auth, CurrentSession, MeView, SignedIn, SignInInput, SignInOrigin } from './auth/auth.ts';
export { createAuth } from './auth/create-auth.ts';
export { hashPassword } from './auth/password.ts';
export { hashToken, newToken } from './auth/token.ts';
