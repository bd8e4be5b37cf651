import { createSignInLink } from '../../packages/services/src/seed/create-sign-in-link.ts';
import { demoAccounts } from '../../packages/services/src/seed/demo-accounts.ts';
import { sqlOf } from '../../prisma/src/sql.ts';
import { asOwner } from './as-owner.ts';

/** A link that signs in the first demo account. Made here: a process of its own would take a second. */
export const signInLink = (ownerUrl: string, publicUrl: string): Promise<string> =>
  asOwner(ownerUrl, (owner) => createSignInLink(sqlOf(owner), { publicUrl, email: demoAccounts[0].owner.email }));
