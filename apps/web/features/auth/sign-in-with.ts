'use client';
import { authCall } from './auth-call.ts';

/** Signs in and stays on the page; returns what went wrong in words, or that nobody answered. */
export async function trySignIn(provider: 'password', fields: Record<string, string>): Promise<string | typeof unreachable | null> {
  try {
    const { error } = await authCall(`callback/${provider}`, fields);
    if (error !== null) return error;
  } catch {
    return unreachable;
  }
  return null;
}

export const unreachable = Symbol('unreachable');
