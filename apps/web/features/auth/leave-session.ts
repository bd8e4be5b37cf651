'use client';
import { authCall } from './auth-call.ts';

/** Ends the session on the server and leaves for the sign-in page. */
export async function leaveSession(): Promise<void> {
  await authCall('signout', {});
  window.location.assign('/sign-in');
}
