'use client';
import { authCall } from './auth-call.ts';

/** Signs in and stays on the page; returns what went wrong in words, or that nobody answered. */
export async function trySignIn(provider: Provider, fields: Record<string, string>): Promise<Failure | null> {
  try {
    const { error } = await authCall(`callback/${provider}`, fields);
    if (error !== null) return error;
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
