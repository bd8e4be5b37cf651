import { createHash } from 'node:crypto';
import { effectItems } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';
import { memoryEffectContext } from '../../memory/memory-contexts.ts';
import { memoryWorld } from '../../memory/memory-world.ts';
import { node } from './node.ts';
import { run } from './run.ts';

const context = memoryEffectContext(memoryWorld(), 0);
const conditions = [
  { port: 'reply', title: 'Reply', kind: 'reply', value: '070-174 06 12' },
  { port: 'paid', title: 'Paid', kind: 'event', value: 'order.paid', key: ' 7 ' },
  { port: 'vip', title: 'VIP', kind: 'tag', value: 'VIP' },
  { port: 'staff', title: 'Staff', kind: 'tag', value: 'Staff' },
  { port: 'sent', title: 'Sent', kind: 'delivery', value: 'm1' },
  { port: 'opened', title: 'Opened', kind: 'click', value: 'm2' },
  { port: 'called', title: 'Called', kind: 'callback', value: 'secret' },
  { port: 'form', title: 'Form', kind: 'form', value: 'f1' },
];
const origin = { channel: 'sms', ourAddress: '71400', theirAddress: '+46701740613', ownAddressId: 'own', providerId: 'provider' };
const items = (answer: { kind: string; payload: Record<string, unknown> } | null = null) =>
  effectItems([node.input.parse({ conditions, timeout: null })], {
    origin,
    contactId: 'maja',
    answer: answer && { ...answer, output: {} },
  });

test('waits by one key per condition, without a deadline', async () => {
  const hash = createHash('sha256').update('secret').digest('hex');
  expect(await run(items(), context)).toEqual([
    {
      wait: {
        keys: [
          { kind: 'reply', key: 'sms|71400|+46701740612' },
          { kind: 'event', key: 'order.paid|7' },
          { kind: 'tag', key: 'maja|vip' },
          { kind: 'tag', key: 'maja|staff' },
          { kind: 'delivery', key: 'm1' },
          { kind: 'click', key: 'm2' },
          { kind: 'callback', key: hash },
          { kind: 'form', key: 'f1' },
        ],
        dueAt: null,
      },
    },
  ]);
});

test.each([
  ['reply', { text: 'Yes', from: '+46701740612' }, 'reply'],
  ['event', { name: 'order.paid', key: '7', values: { amount: 1 } }, 'paid'],
  ['tag', { tag: 'STAFF' }, 'staff'],
  ['tag', {}, 'vip'],
  ['delivery', { messageId: 'm1', state: 'failed' }, 'sent'],
  ['click', { messageId: 'm2', target: 'https://example.com/' }, 'opened'],
  ['callback', { method: 'GET' }, 'called'],
  ['form', { formId: 'f1' }, 'form'],
  ['timeout', {}, 'timeout'],
])('%s %o leaves by %s', async (kind, payload, port) => {
  expect(await run(items({ kind, payload }), context)).toMatchObject([{ port }]);
});

const twice = (kind: string, values: [string, string]) =>
  node.input.parse({ conditions: values.map((value, index) => ({ port: `way${index}`, title: '', kind, value })), timeout: null });
test.each([
  ['callback', ['one', 'two'], { token: 'two', method: 'POST' }],
  ['delivery', ['m1', 'm2'], { messageId: 'm2', state: 'delivered' }],
  ['form', ['f1', 'f2'], { formId: 'f2' }],
  ['reply', ['', '070-174 06 12'], { text: 'Yes', from: '+46701740612' }],
  ['reply', ['070-174 06 12', ''], { text: 'Yes', from: '+46701740613' }],
] as const)('of two of kind %s the one that the answer is about wins: %o', async (kind, values, payload) => {
  const items = effectItems([twice(kind, [...values])], { origin, answer: { kind, payload: { ...payload }, output: {} } });
  expect(await run(items, context)).toMatchObject([{ port: 'way1', output: { matched: 'way1' } }]);
});

test('something that nobody waits for is an error', async () => {
  expect(await run(items({ kind: 'weather', payload: {} }), context)).toMatchObject([{ error: { code: 'unexpected' } }]);
});
