'use client';
import { signOut } from 'next-auth/react';

/** Ends the session on the server and leaves for the sign-in page. */
export async function leaveSession(): Promise<void> {
  await signOut({ redirect: false });
  window.location.assign('/sign-in');
}
