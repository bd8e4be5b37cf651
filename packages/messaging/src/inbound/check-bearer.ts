import { operationalError, userError } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes/contract';
import type { HookAuth } from '@signalbox/nodes/hook';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { HookRequest } from './inbound.ts';
import { createIssuers } from './issuers.ts';

export interface Bearers {
  /**
   * Whether the request has a token of the sign-in service that the trigger trusts (RFC 6750, RFC 9068): signed by it, for us, in time, with the rights that
   * are asked for. Throws `hook.bearer` with what is wrong, and `hook.issuer` while the service cannot be asked for its keys.
   */
  check(auth: HookAuth, request: Pick<HookRequest, 'headers' | 'tell'>): Promise<void>;
}

/** Without a way out nobody's token can be checked, so nobody is let in. */
export function createBearers({ http, now = Date.now }: { http: HttpPort | undefined; now?: () => number }): Bearers {
  const issuers = createIssuers({ http, now });
  return {
    async check(auth, { headers, tell }) {
      if (auth.kind !== 'bearer') return;
      const refuse = (why: Why, error?: string) => {
        tell?.('www-authenticate', error === undefined ? 'Bearer' : `Bearer error="${error}"`);
        return userError(`hook.bearer.${why}`, {}, { status: why === 'scope' ? 403 : 401 });
      };
      const token = /^bearer +(\S+)$/i.exec(headers.authorization?.trim() ?? '')?.[1];
      if (token === undefined) throw refuse('missing');
      const { issuer, audience, scopes } = auth;
      const claims = await jwtVerify(token, issuers.keysOf(issuer), {
        ...{ issuer, audience, algorithms, requiredClaims: ['exp'], clockTolerance: toleranceSeconds, currentDate: new Date(now()) },
      }).then(
        ({ payload }) => payload,
        (error: unknown) => {
          if (!(error instanceof errors.JOSEError)) throw operationalError('hook.issuer', {}, { status: 503, cause: error });
          throw refuse(error instanceof errors.JWTExpired ? 'expired' : 'wrong', 'invalid_token');
        },
      );
      const given = rightsIn(claims);
      if (!scopes.every((scope) => given.has(scope))) throw refuse('scope', 'insufficient_scope');
    },
  };
}

type Why = 'missing' | 'wrong' | 'expired' | 'scope';
/** Of key pairs only: with a shared secret whoever checks could sign, too. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const toleranceSeconds = 30;

/** `scope` is a text with blanks between (RFC 8693), `scp` the same or a list with some services. */
const rightsIn = ({ scope, scp }: JWTPayload): ReadonlySet<string> =>
  new Set([scope, scp].flatMap((said) => (Array.isArray(said) ? said.map(String) : typeof said === 'string' ? said.split(/ +/) : [])));
