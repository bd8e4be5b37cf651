import { createHash, timingSafeEqual } from 'node:crypto';
import { userError } from '@signalbox/domain';
import { checkSigned, isInNetworks, readNetworks } from '@signalbox/nodes/hook';
import type { Hook } from './find-hook.ts';
import type { HookRequest } from './inbound.ts';

/** Who calls, as far as that can be told before the body is read. Throws `hook.method`, `hook.network`, `hook.token`. */
export function checkCaller({ config, secrets }: Hook, { method, ip, headers, query }: HookRequest): void {
  if (config.method !== 'ANY' && config.method !== method) throw userError('hook.method', { method: config.method }, { status: 405 });
  const networks = config.networks === '' ? null : (readNetworks(config.networks) ?? []);
  if (networks && !isInNetworks(ip ?? '', networks)) throw userError('hook.network', {}, { status: 403 });
  const { auth } = config;
  if (auth.kind !== 'token') return;
  const given = auth.from === 'query' ? new URLSearchParams(query).get(auth.name) : headers[auth.name];
  const token = auth.from === 'header' && auth.name === 'authorization' ? given?.replace(/^bearer +/i, '') : given;
  if (!secrets.map((secret) => isSame(token ?? '', secret)).includes(true)) throw userError('hook.token', {}, { status: 401 });
}

/**
 * Whether the request was signed by who knows the secret, by the bytes of its body as they came. Returns what tells a repeat of it from another request,
 * where the sender says it. Throws `hook.signature` with what is wrong.
 */
export async function checkSignature({ config: { auth }, secrets }: Hook, request: HookRequest, now = Date.now()): Promise<string | null> {
  if (auth.kind !== 'signature') return null;
  const scheme = schemeOf(auth.scheme);
  if (scheme === null || secrets.length === 0) throw refusal('none');
  const body = Buffer.from(await request.body());
  const host = request.headers.host ?? '';
  // Twilio signs the address that it called. Whoever stands before us may have taken the encryption off.
  const addresses = scheme === 'twilio' ? [`https://${host}${request.url ?? ''}`, `http://${host}${request.url ?? ''}`] : [''];
  const checked = secrets.flatMap((secret) =>
    addresses.map((address) =>
      checkSigned(scheme, { body, headers: request.headers, secret, address }, { now, toleranceMs: auth.windowMs }),
    ),
  );
  const signed = checked.find((one) => typeof one !== 'string');
  if (signed) return signed.repeatKey?.slice(0, 255) ?? null;
  throw refusal(checked.includes('token.other_time') ? 'time' : checked.includes('token.no_signature') ? 'missing' : 'wrong');
}

const schemes = ['standard', 'github', 'stripe', 'twilio', 'shopify', 'slack'] as const;
const schemeOf = (text: string) => schemes.find((scheme) => scheme === text) ?? null;

const refusal = (why: 'none' | 'missing' | 'wrong' | 'time') => userError(`hook.signature.${why}`, {}, { status: 401 });

/** In the same time, whatever is given. */
const isSame = (given: string, secret: string): boolean => timingSafeEqual(hash(given), hash(secret));
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The headers that may reach a workflow, a log or a person: none by which the caller says who it is. */
export function publicHeaders({ auth }: Hook['config'], headers: Readonly<Record<string, string>>): Record<string, string> {
  const token = auth.kind === 'token' && auth.from === 'header' ? auth.name : null;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !privateHeaders.has(name) && name !== token));
}
const privateHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'idempotency-key']);

/** The query without the token in it. */
export function publicQuery<Value>({ auth }: Hook['config'], query: Readonly<Record<string, Value>>): Record<string, Value> {
  const token = auth.kind === 'token' && auth.from === 'query' ? auth.name : null;
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== token));
}
