import { type NextRequest, NextResponse } from 'next/server';
import { sessionCookieName } from './features/auth/session-cookie.ts';

/** Sends signed-out people to the sign-in page and puts the security headers on every page. Only a hint: pages and API ask the database. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isPublic(pathname) && !hasCookie(request)) {
    const target = request.nextUrl.clone();
    target.pathname = '/sign-in';
    target.search = pathname === '/' ? '' : `?${new URLSearchParams({ next: `${pathname}${search}` })}`;
    return NextResponse.redirect(target);
  }
  const nonce = btoa(crypto.randomUUID());
  // What is set here stands, whatever the route sets.
  const policy = pathname.startsWith('/api/v1/') ? dataPolicy : contentPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the policy of the request.
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-path', `${pathname}${search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|theme.js|sign-in.js|icon.svg|api/health).*)'] };

const isPublic = (path: string): boolean => path === '/sign-in' || path.startsWith('/sign-in/') || path.startsWith('/api/');
const hasCookie = ({ cookies }: NextRequest): boolean => cookies.has(sessionCookieName(true)) || cookies.has(sessionCookieName(false));

/** Answers and files of the API are no pages: whoever opens one as a page, as a file from outside may want it, gets an inert one. */
const dataPolicy = `default-src 'none'; frame-ancestors 'none'; sandbox`;

const contentPolicy = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // Positions of menus and steps are style attributes.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};
