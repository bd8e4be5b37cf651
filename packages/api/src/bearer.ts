import type { Auth } from '@signalbox/services';
import { acceptedLanguage } from '@signalbox/words';
import type { Authenticate } from './api-env.ts';

/** Sessions by the header `Authorization: Bearer <token>`, as outsiders send it. */
export const bearerAuthenticate =
  (auth: Pick<Auth, 'findSession'>): Authenticate =>
  async (request) => {
    const token = /^Bearer ([\w-]{20,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    return token === undefined ? null : auth.findSession(token, acceptedLanguage(request.headers.get('accept-language')));
  };
