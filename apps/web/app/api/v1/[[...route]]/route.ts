import { type ApiApp, bearerAuthenticate, createApi, hasBearer, problem } from '@signalbox/api';
import { userError } from '@signalbox/domain';
import { acceptedLanguage, wordsFor } from '@signalbox/words';
import { getSession } from '../../../../features/auth/get-session.ts';
import { isSameOrigin } from '../../../../features/auth/same-origin.ts';
import { webServices } from '../../../../features/server/web-services.ts';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

let api: ApiApp | undefined;

/** The REST API for our own pages: the routes of the gateway, with the session cookie; programs come with their key as they do there. */
function handle(request: Request): Promise<Response> | Response {
  // Another site can send our cookies along, never a header that says who asks.
  const isProgram = hasBearer(request.headers);
  if (!isProgram && !isSameOrigin(request.method, request.headers)) {
    const t = wordsFor(acceptedLanguage(request.headers.get('accept-language')));
    return problem(t, userError('request.cross_site', {}, { status: 403 }));
  }
  if (!api) {
    const { services, log } = webServices();
    const byBearer = bearerAuthenticate(services.auth);
    api = createApi({ services, log, authenticate: (asked) => (hasBearer(asked.headers) ? byBearer(asked) : getSession(asked)) });
  }
  return api.fetch(request);
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
