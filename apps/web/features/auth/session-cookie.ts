/** Name of the session cookie. Over https the prefix makes browsers refuse it from plain http. */
export const sessionCookieName = (isSecure: boolean): string => (isSecure ? '__Secure-signalbox.session' : 'signalbox.session');

/** The value of a cookie in a `Cookie` header. */
export function readCookie(header: string | null, name: string): string | undefined {
  const part = header?.split(';').find((each) => each.trim().startsWith(`${name}=`));
  return part?.trim().slice(name.length + 1);
}
