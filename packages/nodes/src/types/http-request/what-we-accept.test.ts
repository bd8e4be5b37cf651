import { compile, evaluateInput } from '@signalbox/flow';
import { buildGraph } from '@signalbox/testkit';
import { guideTable } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';
import { catalogue } from '../../registry.gen.ts';
import { nextRequest } from './follow.ts';

const settings: Record<string, Record<string, unknown>> = {
  ...{ JSON: { kind: 'json' }, XML: { kind: 'xml' }, text: { kind: 'text' } },
  'form by its header': { headers: [{ name: 'Content-Type', value: 'application/x-www-form-urlencoded' }] },
};
test.each(guideTable('Values in what we send'))('%s, %s with %s: %s', (kind = '', body, text, sent) => {
  const web = { method: 'POST', url: 'https://example.com', body, ...settings[kind] };
  const { plan } = compile(buildGraph({ start: ['trigger.sms'], web: ['http.request', web] }, ['start>web']), catalogue);
  const node = plan?.nodes.web;
  expect(plan && node && evaluateInput(plan, node, { trigger: { text } })).toMatchObject({ ok: true, input: { body: sent } });
});

test.each(guideTable('Where answers lead'))('%s after %s: %s, %s', (status, method = '', isSafe, becomes) => {
  const request = { method, url: 'https://a.example/', headers: {}, body: null };
  const led = (way: 'safe' | 'all') => nextRequest(request, { status: Number(status), headers: { location: '/new' } }, way);
  expect([led('safe') ? 'yes' : 'no', led('all')?.method ?? 'none']).toEqual([isSafe, becomes]);
});

test('the tables are there', () =>
  expect(['Values in what we send', 'Where answers lead'].map((heading) => guideTable(heading).length > 5)).toEqual([true, true]));
