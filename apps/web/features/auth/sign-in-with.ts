'use client';
import { getProviders, signIn } from 'next-auth/react';

/** Signs in and stays on the page; returns what went wrong in words, or that nobody answered. */
export async function trySignIn(provider: Provider, fields: Record<string, string>): Promise<Failure | null> {
  try {
    // Without an answer here signIn would leave for next-auth's own error page, and what was typed would be gone.
    if (!(await getProviders())) return unreachable;
    const answer = await signIn(provider, { ...fields, redirect: false });
    if (!answer?.ok || answer.error) return answer?.error ?? unreachable;
  } catch {
    return unreachable;
  }
  return null;
}

/** Signs in and leaves the page. */
export async function signInWith(provider: Provider, fields: Record<string, string>, next: string): Promise<Failure | null> {
  const failure = await trySignIn(provider, fields);
  // A whole new page: nothing of the person before stays in memory.
  if (failure === null) window.location.assign(next);
  return failure;
}

type Provider = 'password' | 'link';
type Failure = string | typeof unreachable;

export const unreachable = Symbol('unreachable');
