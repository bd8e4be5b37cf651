import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a JSON answer', input: { url: 'https://example.com/ok' }, port: 'next', output: { status: 200, body: { ok: true } } },
  {
    name: 'a picture becomes a file',
    input: { url: 'https://example.com/picture' },
    port: 'next',
    output: { body: { file: { name: 'answer.png', type: 'image/png', sizeBytes: 8 } } },
  },
  {
    name: 'form fields',
    input: {
      ...{ method: 'POST', url: 'https://example.com/ok', kind: 'form' },
      fields: [{ name: 'Body', value: 'Fish & chips = 50% off' }],
    },
    port: 'next',
    output: { status: 200 },
  },
  { name: 'a file that is none', input: { method: 'POST', url: 'https://example.com/ok', kind: 'file', file: 'photo' }, port: 'error' },
  {
    name: 'a header that cannot be sent',
    input: { url: 'https://example.com/ok', headers: [{ name: 'x-name', value: '{{ "😀" }}' }] },
    port: 'error',
  },
  {
    name: 'leads elsewhere',
    input: { url: 'https://example.com/status/302' },
    port: 'redirected',
    output: { status: 302 },
  },
  { name: 'refused', input: { url: 'https://example.com/status/404' }, port: 'clientError', output: { status: 404 } },
  { name: 'their error', input: { url: 'https://example.com/status/500', attempts: 1 }, port: 'serverError', output: { status: 500 } },
  { name: 'a forbidden address', input: { url: 'https://example.com/blocked' }, port: 'error' },
];
