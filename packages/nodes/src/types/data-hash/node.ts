import { choice, namedValues, optionalDuration, template, type ValueType, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, tasks } from './card.ts';

export const schemes = {
  standard: 'Standard Webhooks',
  github: 'GitHub',
  stripe: 'Stripe',
  twilio: 'Twilio',
  shopify: 'Shopify',
  slack: 'Slack',
} as const;
export const algorithms = { sha256: 'SHA-256', sha512: 'SHA-512', sha1: 'SHA-1 (old)', md5: 'MD5 (old)' } as const;
export const writings = { hex: 'Hexadecimal', base64: 'Base64', base64url: 'Base64 for addresses' } as const;
const text: Record<string, ValueType> = { text: 'string' };
const outputs: Record<keyof typeof tasks, Record<string, ValueType>> = {
  hash: text,
  hmac: text,
  verifyHmac: { valid: 'bool', reason: 'string' },
  verifyWebhook: { valid: 'bool', reason: 'string' },
  encode: text,
  decode: text,
  signJwt: text,
  verifyJwt: { valid: 'bool', reason: 'string', claims: 'map' },
};

export const node = defineNode({
  ...card,
  roomy: true,
  input: needed(
    z.object({
      task: choice(tasks, { title: 'What to do' }).default('hash'),
      text: template({
        title: 'Text',
        lines: 3,
        max: 8000,
        optional: true,
        when: { task: ['hash', 'hmac', 'verifyHmac', 'encode', 'decode', 'verifyJwt'] },
      }).default(''),
      scheme: choice(schemes, { title: 'Signed as by', when: { task: ['verifyWebhook'] } }).default('standard'),
      body: value({
        title: 'Body',
        help: 'As it came, sign by sign: trigger.rawBody of an HTTP request.',
        when: { task: ['verifyWebhook'] },
      }).prefault('{{ trigger.rawBody }}'),
      headers: value({ title: 'Headers', when: { task: ['verifyWebhook'] } }).prefault('{{ trigger.headers }}'),
      address: template({
        title: 'Address',
        help: 'As it stands at Twilio, with everything behind the question mark.',
        placeholder: 'https://example.com/hooks/..',
        max: 2000,
        optional: true,
        when: { task: ['verifyWebhook'], scheme: ['twilio'] },
      }).default(''),
      claims: namedValues({ title: 'What the token says', when: { task: ['signJwt'] } }).default([]),
      expires: optionalDuration({ title: 'Valid for', when: { task: ['signJwt'] } }).default({ amount: 1, unit: 'hours' }),
      secret: template({
        title: 'Secret',
        help: 'Known to both sides only.',
        max: 1000,
        optional: true,
        when: { task: ['hmac', 'verifyHmac', 'verifyWebhook', 'signJwt', 'verifyJwt'] },
      }).default(''),
      signature: template({
        title: 'Signature',
        help: 'As it came; a start such as sha256= is left out.',
        placeholder: '{{ trigger.headers["x-signature"] }}',
        max: 1000,
        optional: true,
        when: { task: ['verifyHmac'] },
      }).default(''),
      tolerance: optionalDuration({
        title: 'Signed no longer ago than',
        help: 'Empty = at any time; then somebody could send an old request once more.',
        when: { task: ['verifyWebhook'], scheme: ['standard', 'stripe', 'slack'] },
      }).default({ amount: 5, unit: 'minutes' }),
      algorithm: choice(algorithms, { title: 'Method', when: { task: ['hash', 'hmac', 'verifyHmac'] } }).default('sha256'),
      writing: choice(writings, { title: 'Written as', when: { task: ['hash', 'hmac', 'verifyHmac', 'encode', 'decode'] } }).default('hex'),
      issuer: template({
        title: 'Only from (iss)',
        help: 'Empty = anybody who knows the secret.',
        max: 500,
        optional: true,
        when: { task: ['verifyJwt'] },
      }).default(''),
      audience: template({
        title: 'Only for (aud)',
        help: 'Empty = anybody.',
        max: 500,
        optional: true,
        when: { task: ['verifyJwt'] },
      }).default(''),
    }),
    'text',
    'secret',
    'signature',
    'address',
  ),
  output: z.object({}).catchall(z.unknown()),
  outputFields: ({ task = 'hash' }) => outputs[task] ?? {},
});
