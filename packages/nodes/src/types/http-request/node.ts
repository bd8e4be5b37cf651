import { choice, duration, durationMs, formRows, headerRows, template, toggle, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keptDays } from '../../contract/kept-file.ts';
import { card } from './card.ts';

export const bodyKinds = {
  auto: 'Text or JSON, as it begins',
  json: 'JSON',
  form: 'Form fields',
  parts: 'Form fields and files (multipart)',
  xml: 'XML',
  text: 'Text as it is',
  file: 'A file',
} as const;
export const redirectWays = {
  safe: 'Follow, as long as the request stays the same',
  all: 'Follow all, as browsers do',
  none: 'Do not follow',
} as const;

export const node = defineNode({
  ...card,
  input: z.object({
    method: choice({ GET: 'GET', POST: 'POST', PUT: 'PUT', PATCH: 'PATCH', DELETE: 'DELETE' }, { title: 'Method' }).default('GET'),
    url: template({ title: 'Address', channel: 'http', placeholder: 'https://example.com/orders/{{ trigger.rest }}', max: 2000 }),
    headers: headerRows({ title: 'Headers' }).default([]),
    kind: choice(bodyKinds, { title: 'Body is' }).default('auto'),
    body: template({
      title: 'Body',
      channel: 'body',
      help: 'In JSON, XML and what Content-Type calls a form, values are written so that none of their signs breaks it.',
      lines: 4,
      max: 8000,
      optional: true,
      when: { kind: ['auto', 'json', 'xml', 'text'] },
    }).default(''),
    fields: formRows({
      title: 'Fields',
      help: 'With files: a value such as fetch.body.file is sent as that file.',
      when: { kind: ['form', 'parts'] },
    }).default([]),
    file: value({
      title: 'File',
      help: 'From an earlier step, such as fetch.body.file.',
      optional: true,
      when: { kind: ['file'] },
    }).prefault(''),
    redirects: choice(redirectWays, {
      title: 'When the answer leads elsewhere',
      help: 'At most five times. Passwords and keys in headers go to the same host only.',
    }).default('safe'),
    timeout: duration({ title: 'Give up after' }).default({ amount: 10, unit: 'seconds' }),
    attempts: wholeNumber({
      title: 'Attempts',
      help: 'When the other side cannot be reached or has an error of its own.',
      min: 1,
      most: 10,
    }).default(3),
    atMostOnce: toggle({
      title: 'At most once',
      help: 'Never repeat the call when its outcome is unknown; a person then decides.',
    }).default(false),
  }),
  output: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.string()),
    body: z
      .unknown()
      .describe(
        `JSON as values, other text as text. What is no text, or over 12 kB, is a file: file.id, file.name, file.type, file.sizeBytes, file.sha256 and file.keptUntil, which is ${keptDays} days later. The run page offers it for download.`,
      ),
  }),
  callOf: ({ timeout, attempts, atMostOnce }) => ({
    policy: {
      timeoutMs: Math.min(durationMs(timeout), 600_000),
      retry: { maximumAttempts: attempts, initialIntervalMs: 1000, backoffCoefficient: 2, maximumIntervalMs: 60_000 },
    },
    atMostOnce,
  }),
});
