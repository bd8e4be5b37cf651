import type { Auth } from '@signalbox/services';
import { acceptedLanguage } from '@signalbox/words';
import type { Authenticate } from './api-env.ts';

/** Keys and sessions by the header `Authorization: Bearer <..>`, as programs send them. */
export const bearerAuthenticate =
  (auth: Pick<Auth, 'findSession' | 'openKey'>): Authenticate =>
  async (request) => {
    const token = tokenOf(request.headers);
    if (token === undefined) return null;
    const language = acceptedLanguage(request.headers.get('accept-language'));
    return token.startsWith('sbk_') ? auth.openKey(token, language) : auth.findSession(token, language);
  };

/** Whether a request says itself who asks; its cookies then count for nothing. */
export const hasBearer = (headers: Pick<Headers, 'get'>): boolean => /^bearer(?: |$)/i.test(headers.get('authorization') ?? '');

const tokenOf = (headers: Pick<Headers, 'get'>): string | undefined =>
  /^Bearer ([\w-]{20,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
