import type { NodeFixture } from '@signalbox/flow';

const token =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';
const unsigned = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.';

export const fixtures: readonly NodeFixture[] = [
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
];
