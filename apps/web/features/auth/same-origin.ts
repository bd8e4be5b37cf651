/** True when a request that changes something comes from our own pages. The cookie is sameSite=lax; this also covers sister hosts. */
export function isSameOrigin(method: string, headers: Pick<Headers, 'get'>): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true;
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === headers.get('host');
}
