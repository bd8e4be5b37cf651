import { wordsFor } from '@signalbox/words';
import { acceptedLanguage } from '@signalbox/words/light';
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
    : new Response(wordsFor(acceptedLanguage(request.headers.get('accept-language')))('sign-in.foreign'), { status: 403 });

export { handle as GET, handle as POST };
