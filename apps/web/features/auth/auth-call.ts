import { z } from 'zod';

/** Asks next-auth for a change; it wants a token of its own with each. The address in its answer tells what went wrong. */
export async function authCall(path: string, fields: Record<string, string>): Promise<{ error: string | null }> {
  const { csrfToken } = Token.parse(await (await fetch('/api/auth/csrf')).json());
  const body = new URLSearchParams({ ...fields, csrfToken, callbackUrl: window.location.href, json: 'true' });
  const answer = await fetch(`/api/auth/${path}`, { method: 'POST', body });
  const { url } = Answer.parse(await answer.json());
  return { error: new URL(url, window.location.href).searchParams.get('error') };
}

const Token = z.object({ csrfToken: z.string() });
const Answer = z.object({ url: z.string() });
