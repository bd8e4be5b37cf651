/** Asks next-auth for a change; it wants a token of its own with each. The address in its answer tells what went wrong. */
export async function authCall(path: string, fields: Record<string, string>): Promise<{ error: string | null }> {
  const csrfToken = await textIn(await fetch('/api/auth/csrf'), 'csrfToken');
  const body = new URLSearchParams({ ...fields, csrfToken, callbackUrl: window.location.href, json: 'true' });
  const url = await textIn(await fetch(`/api/auth/${path}`, { method: 'POST', body }), 'url');
  return { error: new URL(url, window.location.href).searchParams.get('error') };
}

/** Throws when next-auth did not answer as it does. */
async function textIn(response: Response, field: string): Promise<string> {
  const read: unknown = await response.json();
  const text = typeof read === 'object' && read !== null ? (read as Record<string, unknown>)[field] : undefined;
  if (typeof text !== 'string') throw new TypeError(`/api/auth has sent no ${field}`);
  return text;
}
