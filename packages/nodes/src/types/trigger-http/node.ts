import { isHttpPath, mostHttpPath } from '@signalbox/domain';
import { choice, duration, durationMs, reason, text, toggle, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import type { HookAuth, HookConfig } from '../../shared/hook/hook-config.ts';
import { readNetworks } from '../../shared/hook/networks.ts';
import { readSample, typesOfValues } from '../../shared/sample.ts';
import { schemes } from '../data-hash/node.ts';
import { card } from './card.ts';

const methods = { POST: 'POST', GET: 'GET', PUT: 'PUT', PATCH: 'PATCH', DELETE: 'DELETE', any: 'Any' } as const;
const who = {
  none: 'Whoever knows the address',
  token: 'Who sends a token',
  signature: 'Who signs the request',
  bearer: 'Who signed in with a sign-in service (OAuth2)',
} as const;

export const node = defineNode({
  ...card,
  input: z
    .object({
      method: choice(methods, { title: 'Method' }).default('POST'),
      path: text({
        ...{ title: 'Path', help: 'An address that can be read. Without one the trigger has a secret address.', placeholder: 'orders/new' },
        ...{ max: mostHttpPath, optional: true },
      }).default(''),
      auth: choice(who, { title: 'Who may call' }).default('none'),
      tokenFrom: choice(
        { header: 'in a header', query: 'in the address' },
        { title: 'The token stands', when: { auth: ['token'] } },
      ).default('header'),
      tokenName: text({
        ...{ title: 'Called', help: 'In Authorization it stands behind the word Bearer.', max: 60, when: { auth: ['token'] } },
      }).default('x-api-key'),
      scheme: choice(schemes, { title: 'Signed as by', when: { auth: ['signature'] } }).default('standard'),
      signedWithin: duration({
        ...{ title: 'Signed no longer ago than', when: { auth: ['signature'], scheme: ['standard', 'stripe', 'slack'] } },
      }).default({ amount: 5, unit: 'minutes' }),
      issuer: text({
        ...{ title: 'Sign-in service', help: 'Its address, as its tokens name it (iss).', placeholder: 'https://login.example.com' },
        ...{ max: 500, when: { auth: ['bearer'] } },
      }).default(''),
      audience: text({
        ...{
          title: 'Token is for',
          help: 'What its tokens for this address name (aud).',
          placeholder: 'signalbox',
          max: 500,
          when: { auth: ['bearer'] },
        },
      }).default(''),
      scopes: text({
        ...{ title: 'Rights', help: 'Those the token has to have (scope), with blanks between them. Empty: none.' },
        ...{ placeholder: 'orders.write', max: 500, optional: true, when: { auth: ['bearer'] } },
      }).default(''),
      networks: text({
        ...{ title: 'Only from', help: 'IP addresses or networks with commas between them. Empty: from anywhere.' },
        ...{ placeholder: '192.0.2.0/24, 2001:db8::/32', max: 1000, optional: true },
      }).default(''),
      rate: choice(
        { none: 'without a limit', small: 'up to 60 a minute', medium: 'up to 300 a minute', large: 'up to 600 a minute' },
        { title: 'Requests come' },
      ).default('none'),
      over: choice(
        { refuse: 'is refused (429)', queue: 'waits for its turn (202)' },
        { title: 'What is over it', when: { rate: ['small', 'medium', 'large'] } },
      ).default('refuse'),
      origins: text({
        ...{ title: 'Web pages that may call', help: 'Their origins with commas between them, or *. Empty: only programs may.' },
        ...{ placeholder: 'https://www.example.com', max: 1000, optional: true },
      }).default(''),
      example: text({
        ...{ title: 'Example of the body', help: 'JSON. It says which values later steps can use.', placeholder: '{"amount": 12.5}' },
        ...{ max: 8000, optional: true },
      }).default(''),
      strict: toggle({ title: 'Refuse what lacks a value of the example', help: 'Or has another kind of value there: 422.' }).default(
        false,
      ),
      respond: choice({ accepted: 'At once (202)', answer: 'With an answer of the workflow' }, { title: 'Answer' }).default('accepted'),
      timeout: duration({ title: 'Give up after', help: 'Only for an answer of the workflow; then 504.' }).default({
        amount: 30,
        unit: 'seconds',
      }),
    })
    .refine(({ path }) => path.trim() === '' || isHttpPath(path.trim()), { path: ['path'], ...reason('httpPath') })
    .refine(({ networks }) => readNetworks(networks) !== null, { path: ['networks'], ...reason('networks') })
    .refine(({ auth, issuer }) => auth !== 'bearer' || isIssuer(issuer.trim()), { path: ['issuer'], ...reason('issuer') })
    .refine(({ auth, audience }) => auth !== 'bearer' || audience.trim() !== '', { path: ['audience'], ...reason('audience') })
    .refine(({ example }) => example.trim() === '' || readSample(example) !== null, { path: ['example'], ...reason('sample') })
    .refine(({ origins }) => originsOf(origins).every(isOrigin), { path: ['origins'], ...reason('origins') })
    .refine(({ auth, tokenName }) => auth !== 'token' || /^[\w!#$%&'*+.^`|~-]+$/.test(tokenName), {
      path: ['tokenName'],
      ...reason('headerName'),
    }),
  output: z.object({
    method: z.string(),
    body: z.unknown(),
    headers: z.record(z.string(), z.string()),
    rawBody: z
      .string()
      .describe('The body as it came, sign by sign, to check a signature. Brought only where a step of the workflow reads it.'),
    query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  outputFields: ({ example = '' }): Record<string, ValueType> => {
    const sample = readSample(example);
    return sample ? { body: typesOfValues(sample) } : {};
  },
  onDemand: ['rawBody'],
  bind: ({ method, respond, timeout, path, networks, rate, over, origins, ...who }) => ({
    ...{ kind: 'http', keys: [], sourceId: null },
    config: {
      ...{
        method,
        timeoutMs: Math.min(durationMs(timeout), 120_000),
        path: path.trim(),
        networks,
        auth: authOf(who),
      },
      ...{ respond, rate: rate === 'none' ? null : rate, queues: over === 'queue', origins: originsOf(origins) },
    } satisfies Partial<Omit<HookConfig, 'respond'>> & { respond: string },
  }),
});

const originsOf = (typed: string): string[] => typed.split(/[\s,]+/).filter((origin) => origin !== '');
const isOrigin = (text: string): boolean => text === '*' || /^https?:\/\/[\w.-]+(?::\d{1,5})?$/i.test(text);

/** Its keys come from there: what could be changed on the way would let anybody in. */
const isIssuer = (text: string): boolean =>
  URL.canParse(text) && /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]?)/i.test(text) && !/[?#@]/.test(text);

interface Who {
  auth: keyof typeof who;
  tokenFrom: 'header' | 'query';
  tokenName: string;
  scheme: string;
  signedWithin: Parameters<typeof durationMs>[0];
  issuer: string;
  audience: string;
  scopes: string;
}
function authOf({ auth, tokenFrom, tokenName, scheme, signedWithin, issuer, audience, scopes }: Who): HookAuth {
  if (auth === 'token') return { kind: 'token', from: tokenFrom, name: tokenFrom === 'header' ? tokenName.toLowerCase() : tokenName };
  if (auth === 'bearer')
    return {
      kind: 'bearer',
      issuer: issuer.trim(),
      audience: audience.trim(),
      scopes: scopes.split(/\s+/).filter((scope) => scope !== ''),
    };
  return auth === 'signature' ? { kind: 'signature', scheme, windowMs: durationMs(signedWithin) } : { kind: 'none' };
}
