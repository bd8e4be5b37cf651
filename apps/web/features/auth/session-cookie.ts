/** Name of the session cookie. Over https the prefix makes browsers refuse it from plain http. */
export const sessionCookieName = (isSecure: boolean): string => (isSecure ? '__Secure-signalbox.session' : 'signalbox.session');

/** How the session is kept in a browser that knows Signalbox by `address`. */
export function sessionCookie(address: string) {
  const isSecure = address.startsWith('https://');
  return {
    isSecure,
    name: sessionCookieName(isSecure),
    maxAge: 30 * 24 * 3600,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } as const,
  };
}

/** The value of a cookie in a `Cookie` header. */
export function readCookie(header: string | null, name: string): string | undefined {
  const part = header?.split(';').find((each) => each.trim().startsWith(`${name}=`));
  return part?.trim().slice(name.length + 1);
}
