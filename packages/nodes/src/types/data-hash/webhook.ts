import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { bytesOf } from './encoding.ts';
import type { TokenProblem } from './jwt.ts';
import type { schemes } from './node.ts';
import { readParams } from './twilio-params.ts';

/** A request as it came. The names of its headers are in lower case. */
export interface SignedRequest {
  body: Buffer;
  headers: Readonly<Record<string, unknown>>;
  secret: string;
  /** The address that was called, where it is signed, too. */
  address: string;
}
/** What the sender says, and what it has to be; `at` = when it was signed, in seconds. */
interface Signing {
  given: (Buffer | null)[];
  own: Buffer[];
  at: number | null;
  /** What the sender calls this request, also when it sends it again. */
  id?: string;
}

/** Whether a request was signed with this secret, by the rules of whoever sends it, not longer ago (or later) than `toleranceMs`. null = it was. */
export function webhookProblem(
  scheme: keyof typeof schemes,
  request: SignedRequest,
  { now, toleranceMs }: { now: number; toleranceMs: number | null },
): TokenProblem | null {
  const read = checkSigned(scheme, request, { now, toleranceMs });
  return typeof read === 'string' ? read : null;
}

/** The same, and for one that was signed what tells a repeat of it from another request: null where its sender says nothing that does. */
export function checkSigned(
  scheme: keyof typeof schemes,
  request: SignedRequest,
  { now, toleranceMs }: { now: number; toleranceMs: number | null },
): TokenProblem | { repeatKey: string | null } {
  const signing = signings[scheme](request, (name) => textOf(request.headers[name]));
  if (!signing) return 'token.no_signature';
  const { given, own, at, id } = signing;
  // All are compared, so that the time it takes says nothing of which one it was.
  const same = given.flatMap((one) => own.map((other) => one !== null && one.length === other.length && timingSafeEqual(one, other)));
  if (!same.includes(true)) return 'token.wrong_signature';
  if (at !== null && toleranceMs !== null && !(Math.abs(now - at * 1000) <= toleranceMs)) return 'token.other_time';
  // The same bytes signed at the same time are the same request, whatever else stands in the header.
  return { repeatKey: id || (at === null ? null : (own[0]?.toString('hex') ?? null)) };
}

type Read = (request: SignedRequest, header: (name: string) => string) => Signing | null;
const signings: Record<keyof typeof schemes, Read> = {
  standard: ({ body, secret }, header) => {
    const [id, at, signatures] = ['id', 'timestamp', 'signature'].map((name) => header(`webhook-${name}`) || header(`svix-${name}`));
    if (!id || !at || !signatures) return null;
    const given = signatures.split(/\s+/).flatMap((one) => (one.startsWith('v1,') ? [bytesOf(one.slice(3), 'base64')] : []));
    const key = bytesOf(secret.replace(/^whsec_/, ''), 'base64') ?? Buffer.from(secret);
    return { given, own: [sign('sha256', key, `${id}.${at}.`, body)], at: Number(at), id };
  },
  github: ({ body, secret }, header) => {
    const signature = header('x-hub-signature-256');
    return signature === ''
      ? null
      : {
          given: [bytesOf(signature.replace(/^sha256=/i, ''), 'hex')],
          own: [sign('sha256', secret, body)],
          at: null,
          id: header('x-github-delivery'),
        };
  },
  stripe: ({ body, secret }, header) => {
    const parts = header('stripe-signature')
      .split(',')
      .map((part) => part.trim().split('='));
    const at = parts.find(([name]) => name === 't')?.[1];
    const given = parts.flatMap(([name, value = '']) => (name === 'v1' ? [bytesOf(value, 'hex')] : []));
    return at === undefined || given.length === 0 ? null : { given, own: [sign('sha256', secret, `${at}.`, body)], at: Number(at) };
  },
  shopify: ({ body, secret }, header) => {
    const signature = header('x-shopify-hmac-sha256');
    return signature === ''
      ? null
      : { given: [bytesOf(signature, 'base64')], own: [sign('sha256', secret, body)], at: null, id: header('x-shopify-webhook-id') };
  },
  slack: ({ body, secret }, header) => {
    const [at, signature] = [header('x-slack-request-timestamp'), header('x-slack-signature')];
    if (at === '' || signature === '') return null;
    return { given: [bytesOf(signature.replace(/^v0=/, ''), 'hex')], own: [sign('sha256', secret, `v0:${at}:`, body)], at: Number(at) };
  },
  twilio: ({ body, secret, address }, header) => {
    const signature = header('x-twilio-signature');
    if (signature === '') return null;
    const sum = /[?&]bodySHA256=([\da-f]{64})/i.exec(address)?.[1]?.toLowerCase();
    // Of a body that is no form the address has the sum, and the address is signed.
    const params = sum === undefined ? readParams(body) : sum === createHash('sha256').update(body).digest('hex') ? '' : null;
    const own = params === null ? [] : withAndWithoutPort(address).map((one) => sign('sha1', secret, one, params));
    return { given: [bytesOf(signature, 'base64')], own, at: null, id: header('i-twilio-idempotency-token') };
  },
};

const sign = (algorithm: string, secret: string | Buffer, ...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((hmac, part) => hmac.update(part), createHmac(algorithm, secret)).digest();

const textOf = (header: unknown): string => (typeof header === 'string' ? header.trim() : '');

/** Some of Twilio's servers sign the address with the port that goes without saying, others without it. */
function withAndWithoutPort(address: string): string[] {
  const [, scheme = '', host = '', port, rest = ''] = /^(https?):\/\/([^/?#:]+|\[[^\]]*\])(:\d+)?(.*)$/is.exec(address.trim()) ?? [];
  if (scheme === '') return [address.trim()];
  const usual = scheme.toLowerCase() === 'https' ? ':443' : ':80';
  return [...new Set([address.trim(), `${scheme}://${host}${rest}`, `${scheme}://${host}${port ?? usual}${rest}`])];
}
