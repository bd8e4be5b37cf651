import { choice, duration, durationMs, keyValues, template, toggle, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keptDays } from '../../contract/kept-file.ts';

export const node = defineNode({
  type: 'http.request',
  kind: 'call',
  group: 'outside',
  title: 'HTTP request',
  help: 'Calls a web address and keeps what it answers: values and short texts in the run, everything else as a file.',
  icon: 'globe',
  synonyms: ['api', 'webhook', 'rest', 'fetch', 'call'],
  input: z.object({
    method: choice({ GET: 'GET', POST: 'POST', PUT: 'PUT', PATCH: 'PATCH', DELETE: 'DELETE' }, { title: 'Method' }).default('GET'),
    url: template({ title: 'Address', channel: 'http', placeholder: 'https://example.com/orders/{{ trigger.rest }}', max: 2000 }),
    headers: keyValues({ title: 'Headers' }).default([]),
    body: template({
      title: 'Body',
      channel: 'json',
      help: 'In a JSON body, values are written so that their quotes do not break it.',
      lines: 4,
      max: 8000,
      optional: true,
    }).default(''),
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
  ports: [
    { name: 'next', title: '', line: 'main' },
    { name: 'clientError', title: 'Refused (4xx)', line: 'siding', optional: true },
    { name: 'serverError', title: 'Their error (5xx)', line: 'siding', optional: true },
  ],
  summary: ({ method = 'GET', url = '' }) => `${method} ${url}`,
  callOf: ({ timeout, attempts, atMostOnce }) => ({
    policy: {
      timeoutMs: Math.min(durationMs(timeout), 600_000),
      retry: { maximumAttempts: attempts, initialIntervalMs: 1000, backoffCoefficient: 2, maximumIntervalMs: 60_000 },
    },
    atMostOnce,
  }),
  fixtures: [
    { name: 'a JSON answer', input: { url: 'https://example.com/ok' }, port: 'next', output: { status: 200, body: { ok: true } } },
    {
      name: 'a picture becomes a file',
      input: { url: 'https://example.com/picture' },
      port: 'next',
      output: { body: { file: { name: 'answer.png', type: 'image/png', sizeBytes: 8 } } },
    },
    { name: 'refused', input: { url: 'https://example.com/status/404' }, port: 'clientError', output: { status: 404 } },
    { name: 'their error', input: { url: 'https://example.com/status/500', attempts: 1 }, port: 'serverError', output: { status: 500 } },
    { name: 'a forbidden address', input: { url: 'https://example.com/blocked' }, port: 'error' },
  ],
});
