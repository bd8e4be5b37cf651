import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '../../../../features/auth/auth-options.ts';
import { isSameOrigin } from '../../../../features/auth/same-origin.ts';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const handle = (request: NextRequest, context: Context): Promise<Response> | Response =>
  isSameOrigin(request.method, request.headers)
    ? NextAuth(authOptions())(request, context)
    : new Response('This request does not come from Signalbox.', { status: 403 });

export { handle as GET, handle as POST };
