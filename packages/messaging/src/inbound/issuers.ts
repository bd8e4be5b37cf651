import type { HttpPort } from '@signalbox/nodes/contract';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** Keys are asked for again after this, and at once when a token names one that is not among them, but not more often than `leastMs`. */
const keptMs = 10 * 60_000;
const leastMs = 30_000;
const mostIssuers = 200;
const timeoutMs = 5_000;
const maxBytes = 256 * 1024;

interface Known {
  keys: JWTVerifyGetKey;
  at: number;
}

/** The public keys of sign-in services, found by their metadata (OpenID Connect Discovery 1.0, RFC 8414) through the egress guard. */
export function createIssuers({ http, now }: { http: HttpPort | undefined; now: () => number }) {
  const known = new Map<string, Known>();
  const asked = new Map<string, Promise<Known>>();

  const ask = async (issuer: string): Promise<Known> => {
    const { jwks_uri: address } = await metadataOf(issuer);
    const keys = createLocalJWKSet(keySet.parse(await read(address)) as JSONWebKeySet);
    if (known.size >= mostIssuers) known.delete(known.keys().next().value ?? '');
    const made = { keys, at: now() };
    known.set(issuer, made);
    return made;
  };
  const askOnce = (issuer: string): Promise<Known> => {
    const asking = asked.get(issuer) ?? ask(issuer).finally(() => asked.delete(issuer));
    asked.set(issuer, asking);
    return asking;
  };
  const metadataOf = async (issuer: string) => {
    const [first, second] = metadataAddresses(issuer);
    const said = metadata.parse(await read(first).catch(() => read(second)));
    // Or somebody could have us trust keys of another one (RFC 8414, section 3.3).
    if (said.issuer !== issuer) throw new Error('the sign-in service calls itself otherwise');
    return said;
  };
  const read = async (url: string): Promise<unknown> => {
    if (!http) throw new Error('there is no way out');
    const { signal } = new AbortController();
    const answer = await http.request({
      ...{ method: 'GET', url, headers: { accept: 'application/json' }, body: null, timeoutMs, maxBytes, signal },
    });
    if (answer.status !== 200) throw new Error(`the sign-in service answers ${answer.status}`);
    return JSON.parse(Buffer.from(answer.body).toString('utf8'));
  };

  return {
    keysOf:
      (issuer: string): JWTVerifyGetKey =>
      async (header, token) => {
        const kept = known.get(issuer);
        const fresh = kept && now() - kept.at < keptMs ? kept : await askOnce(issuer);
        try {
          return await fresh.keys(header, token);
        } catch (error) {
          if (!(error instanceof errors.JWKSNoMatchingKey) || now() - fresh.at < leastMs) throw error;
          return (await askOnce(issuer)).keys(header, token);
        }
      },
  };
}

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** Of OpenID Connect, whose rule appends, and of OAuth, whose rule puts itself before the path. */
export function metadataAddresses(issuer: string): readonly [string, string] {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, '');
  return [`${origin}${path}/.well-known/openid-configuration`, `${origin}/.well-known/oauth-authorization-server${path}`];
}
