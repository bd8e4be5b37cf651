/** Where to go after signing in: a path of ours, never another host. */
export function nextPath(next: string | string[] | null | undefined): string {
  const path = Array.isArray(next) ? next[0] : next;
  if (!path || !/^\/(?![/\\])/.test(path) || path.startsWith('/sign-in') || path.startsWith('/api/')) return '/try-it';
  // The parser drops control characters that a pattern would overlook.
  const url = new URL(path, 'http://here.invalid');
  return url.host === 'here.invalid' ? `${url.pathname}${url.search}` : '/try-it';
}
