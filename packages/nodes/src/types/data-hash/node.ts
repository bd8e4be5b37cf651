import { choice, namedValues, optionalDuration, type Port, template, type ValueType, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { optionWords } from '../../shared/option-words.ts';
import { needed } from '../../shared/values/needed.ts';

export const tasks = {
  hash: 'Fingerprint (hash)',
  hmac: 'Sign a text (HMAC)',
  verifyHmac: 'Check a signature (HMAC)',
  verifyWebhook: 'Check who sent a request',
  encode: 'Encode (base64, hex)',
  decode: 'Decode (base64, hex)',
  signJwt: 'Make a signed token (JWT)',
  verifyJwt: 'Check a signed token (JWT)',
} as const;
export const schemes = {
  standard: 'Standard Webhooks',
  github: 'GitHub',
  stripe: 'Stripe',
  twilio: 'Twilio',
  shopify: 'Shopify',
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
const next: Port[] = [{ name: 'next', title: '', line: 'main' }];
const checked = (...sets: string[]): Port[] => [
  { name: 'valid', title: 'Genuine', line: 'main', sets },
  { name: 'invalid', title: 'Not genuine', line: 'main', sets: ['valid', 'reason'] },
];
const ports: Partial<Record<string, Port[]>> = {
  verifyHmac: checked('valid'),
  verifyWebhook: checked('valid'),
  verifyJwt: checked('valid', 'claims'),
};

const token =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';
const unsigned = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.';

export const node = defineNode({
  type: 'data.hash',
  kind: 'effect',
  group: 'data',
  title: 'Sign or encode',
  help: 'Makes and checks fingerprints, signatures and signed tokens, and writes texts as base64 or hexadecimal.',
  icon: 'fingerprint',
  synonyms: [
    'hash',
    'sha256',
    'md5',
    'hmac',
    'signature',
    'base64',
    'jwt',
    'token',
    'webhook signature',
    'hex',
    'stripe',
    'github',
    'twilio',
    'shopify',
  ],
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
        when: { task: ['verifyWebhook'], scheme: ['standard', 'stripe'] },
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
  ports: ({ task }) => ports[String(task)] ?? next,
  summary: ({ task = 'hash' }, t) => optionWords(t, { path: 'data.hash.input.task', options: tasks, value: task }),
  fixtures: [
    {
      name: 'a fingerprint',
      input: { text: 'abc' },
      port: 'next',
      output: { text: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    },
    {
      name: 'an old fingerprint',
      input: { text: 'abc', algorithm: 'md5', writing: 'base64' },
      port: 'next',
      output: { text: 'kAFQmDzST7DWlj99KOF/cg==' },
    },
    {
      name: 'a signature',
      input: { task: 'hmac', text: 'what do ya want for nothing?', secret: 'Jefe' },
      port: 'next',
      output: { text: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843' },
    },
    {
      name: 'a genuine signature',
      input: {
        task: 'verifyHmac',
        text: 'what do ya want for nothing?',
        secret: 'Jefe',
        signature: 'sha256=5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843',
      },
      port: 'valid',
      output: { valid: true },
    },
    {
      name: 'a signature of something else',
      input: { task: 'verifyHmac', text: '{{ trigger.text }}', secret: 'Jefe', signature: '00'.repeat(32) },
      port: 'invalid',
      output: { valid: false },
    },
    { name: 'a signature that is none', input: { task: 'verifyHmac', text: 'x', secret: 'Jefe', signature: 'soon' }, port: 'invalid' },
    {
      name: 'a request of GitHub',
      input: {
        task: 'verifyWebhook',
        scheme: 'github',
        body: 'Hello, World!',
        headers: '{{ {"x-hub-signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"} }}',
        secret: "It's a Secret to Everybody",
      },
      port: 'valid',
      output: { valid: true },
    },
    {
      name: 'a request that nobody signed',
      input: { task: 'verifyWebhook', scheme: 'github', body: 'Hello, World!', headers: '{{ {"x-a": ""} }}', secret: 'secret' },
      port: 'invalid',
      output: { valid: false },
    },
    { name: 'encodes', input: { task: 'encode', text: 'Åsa?>', writing: 'base64url' }, port: 'next', output: { text: 'w4VzYT8-' } },
    { name: 'decodes', input: { task: 'decode', text: 'w4VzYT8+', writing: 'base64' }, port: 'next', output: { text: 'Åsa?>' } },
    { name: 'what is not encoded', input: { task: 'decode', text: '{{ trigger.text }}!', writing: 'base64' }, port: 'error' },
    { name: 'what is no text inside', input: { task: 'decode', text: 'ff00ff' }, port: 'error' },
    {
      name: 'a token',
      input: { task: 'signJwt', secret: 's', claims: [{ name: 'sub', value: '{{ contact.id }}' }], expires: null },
      port: 'next',
    },
    {
      name: 'a genuine token',
      input: { task: 'verifyJwt', text: token, secret: 'your-256-bit-secret' },
      port: 'valid',
      output: { valid: true, claims: { sub: '1234567890', name: 'John Doe', iat: 1516239022 } },
    },
    {
      name: 'a token with another secret',
      input: { task: 'verifyJwt', text: token, secret: 'another' },
      port: 'invalid',
      output: { valid: false },
    },
    {
      name: 'a token from somebody else',
      input: { task: 'verifyJwt', text: token, secret: 'your-256-bit-secret', issuer: 'us' },
      port: 'invalid',
    },
    { name: 'a token without signature', input: { task: 'verifyJwt', text: unsigned, secret: 'x' }, port: 'invalid' },
    { name: 'an empty secret', input: { task: 'hmac', text: 'x', secret: '{{ "" }}' }, port: 'error' },
  ],
});
