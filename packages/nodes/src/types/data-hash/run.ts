import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { durationMs, type NodeInput, type NodeResult, valueText } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import { runNode } from '../../contract/define-node.ts';
import type { EffectContext } from '../../contract/effect-context.ts';
import { rawBytes } from '../../shared/http/raw-text.ts';
import { failed } from '../../shared/values/failed.ts';
import type { tasks } from './card.ts';
import { bytesOf, textOf } from './encoding.ts';
import { signJwt, type TokenProblem, verifyJwt } from './jwt.ts';
import { node } from './node.ts';
import { webhookProblem } from './webhook.ts';

type Input = NodeInput<typeof node>;

export const run = runNode(node, async (items, context) =>
  items.map(({ input }) => (withSecret.has(input.task) && input.secret === '' ? noSecret : work[input.task](input, context))),
);

const withSecret: ReadonlySet<string> = new Set(['hmac', 'verifyHmac', 'verifyWebhook', 'signJwt', 'verifyJwt']);
const noSecret = failed('hash.no_secret', {}, 'secret');

type Context = Pick<EffectContext, 'now' | 'words'>;
const work: Record<keyof typeof tasks, (input: Input, context: Context) => NodeResult> = {
  hash: ({ text, algorithm, writing }) => made(createHash(algorithm).update(text).digest(writing)),
  hmac: ({ text, algorithm, writing, secret }) => made(createHmac(algorithm, secret).update(text).digest(writing)),
  verifyHmac: ({ text, algorithm, writing, secret, signature }, { words }) => {
    const given = bytesOf(signature.trim().replace(/^(v\d|sha\d+|md5)=/i, ''), writing);
    const own = createHmac(algorithm, secret).update(text).digest();
    const isSame = given !== null && given.length === own.length && timingSafeEqual(given, own);
    return isSame ? { port: 'valid', output: { valid: true } } : invalid(words, 'token.wrong_signature');
  },
  verifyWebhook: ({ scheme, body, headers, secret, address, tolerance }, { now, words }) => {
    const named = typeof headers === 'object' && headers !== null ? (headers as Record<string, unknown>) : {};
    const request = { body: rawBytes(valueText(body)), headers: named, secret: secret.trim(), address };
    const problem = webhookProblem(scheme, request, { now, toleranceMs: tolerance && durationMs(tolerance) });
    return problem ? invalid(words, problem) : { port: 'valid', output: { valid: true } };
  },
  encode: ({ text, writing }) => made(Buffer.from(text).toString(writing)),
  decode: ({ text, writing }) => {
    const bytes = bytesOf(text, writing);
    if (!bytes) return failed('hash.not_encoded', {}, 'text');
    const decoded = textOf(bytes);
    return decoded === null ? failed('hash.not_text', {}, 'text') : made(decoded);
  },
  signJwt: ({ claims, secret, expires }, { now }) => {
    const iat = Math.floor(now / 1000);
    const times = { iat, ...(expires ? { exp: iat + Math.floor(durationMs(expires) / 1000) } : {}) };
    return made(signJwt({ ...times, ...Object.fromEntries(claims.map(({ name, value }) => [name, value])) }, secret));
  },
  verifyJwt: ({ text, secret, issuer, audience }, { now, words }) => {
    const checked = verifyJwt(text, { secret, issuer, audience }, now);
    return 'claims' in checked ? { port: 'valid', output: { valid: true, claims: checked.claims } } : invalid(words, checked.reason);
  },
};

const made = (text: string): NodeResult => ({ port: 'next', output: { text } });
const invalid = (words: Say, problem: TokenProblem): NodeResult => ({
  port: 'invalid',
  output: { valid: false, reason: words(`errors.${problem}`) },
});
