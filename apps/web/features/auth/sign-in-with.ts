'use client';
import { getProviders, signIn } from 'next-auth/react';

/** Signs in and leaves the page; returns what went wrong in words, or that nobody answered. */
export async function signInWith(
  provider: 'password' | 'link',
  fields: Record<string, string>,
  next: string,
): Promise<string | typeof unreachable | null> {
  try {
    // Without an answer here signIn would leave for next-auth's own error page, and what was typed would be gone.
    if (!(await getProviders())) return unreachable;
    const answer = await signIn(provider, { ...fields, redirect: false });
    if (!answer?.ok || answer.error) return answer?.error ?? unreachable;
  } catch {
    return unreachable;
  }
  // A whole new page: nothing of the person before stays in memory.
  window.location.assign(next);
  return null;
}

export const unreachable = Symbol('unreachable');
