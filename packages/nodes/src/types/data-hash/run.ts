import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { durationMs, type NodeInput, type NodeResult } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { failed } from '../../shared/values/failed.ts';
import { bytesOf, textOf } from './encoding.ts';
import { signJwt, verifyJwt } from './jwt.ts';
import { node, type tasks } from './node.ts';

type Input = NodeInput<typeof node>;

export const run = runNode(node, async (items, { now }) =>
  items.map(({ input }) => (withSecret.has(input.task) && input.secret === '' ? noSecret : work[input.task](input, now))),
);

const withSecret: ReadonlySet<string> = new Set(['hmac', 'verifyHmac', 'signJwt', 'verifyJwt']);
const noSecret = failed('hash.no_secret', 'The secret is empty, so anybody could sign. Enter the secret.', 'secret');

const work: Record<keyof typeof tasks, (input: Input, now: number) => NodeResult> = {
  hash: ({ text, algorithm, writing }) => made(createHash(algorithm).update(text).digest(writing)),
  hmac: ({ text, algorithm, writing, secret }) => made(createHmac(algorithm, secret).update(text).digest(writing)),
  verifyHmac: ({ text, algorithm, writing, secret, signature }) => {
    const given = bytesOf(signature.trim().replace(/^(v\d|sha\d+|md5)=/i, ''), writing);
    const own = createHmac(algorithm, secret).update(text).digest();
    const isSame = given !== null && given.length === own.length && timingSafeEqual(given, own);
    return isSame ? { port: 'valid', output: { valid: true } } : invalid('The signature is wrong.');
  },
  encode: ({ text, writing }) => made(Buffer.from(text).toString(writing)),
  decode: ({ text, writing }) => {
    const bytes = bytesOf(text, writing);
    if (!bytes) return failed('hash.not_encoded', 'The text is not written that way. Check what it is encoded with.', 'text');
    const decoded = textOf(bytes);
    return decoded === null
      ? failed('hash.not_text', 'What is encoded there is not a text but other data, such as a picture.', 'text')
      : made(decoded);
  },
  signJwt: ({ claims, secret, expires }, now) => {
    const iat = Math.floor(now / 1000);
    const times = { iat, ...(expires ? { exp: iat + Math.floor(durationMs(expires) / 1000) } : {}) };
    return made(signJwt({ ...times, ...Object.fromEntries(claims.map(({ name, value }) => [name, value])) }, secret));
  },
  verifyJwt: ({ text, secret, issuer, audience }, now) => {
    const checked = verifyJwt(text, { secret, issuer, audience }, now);
    return 'claims' in checked ? { port: 'valid', output: { valid: true, claims: checked.claims } } : invalid(checked.reason);
  },
};

const made = (text: string): NodeResult => ({ port: 'next', output: { text } });
const invalid = (reason: string): NodeResult => ({ port: 'invalid', output: { valid: false, reason } });
