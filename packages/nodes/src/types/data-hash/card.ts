import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';
import { optionWords } from '../../shared/option-words.ts';

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

export const card = defineCard({
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
  ports: ({ task }) => ports[String(task)] ?? next,
  summary: ({ task = 'hash' }: { task?: keyof typeof tasks | undefined }, t) =>
    optionWords(t, { path: 'data.hash.input.task', options: tasks, value: task }),
});
